import type { BranchRows } from '../engine/engine.js';
import { ServiceError } from '../errors/service-error.js';
import { compileRoot } from '../plan/shaper/root.js';
import type { ShapingContext } from '../plan/shaper/shaping.js';
import type { SlotValues } from '../plan/slot.js';
import type { Bound } from '../planner/bind.js';
import { encodeCursor } from '../planner/cursor.js';
import type { PlanLimits } from '../planner/limits.js';
import type { PreparedRoot } from '../planner/plan-operation.js';

/** A planned root field with the values of a request, and its place in the operation. */
export type BoundRoot = {
  readonly index: number;
  readonly root: PreparedRoot & { readonly kind: 'planned' };
  readonly bound: Bound;
};

/** A root field with its value, and whether GraphQL answers that as it is. */
export type ShapedRoot = { readonly root: PreparedRoot; readonly value: unknown; readonly isFlawless: boolean };

/** The values of root fields out of the rows of their branches, which follow each other in the same order. */
export function shapedRoots(
  ready: readonly BoundRoot[],
  rows: BranchRows,
  values: SlotValues,
  limits: PlanLimits,
): readonly ShapedRoot[] {
  let first = 0;
  return ready.map(({ root, bound }) => {
    const own = rows.slice(first, (first += root.branches.length));
    let isFlawless = true;
    const flaw = (): void => {
      isFlawless = false;
    };
    const value = compileRoot(root.shape)(own, shapingContext(bound, values, limits, flaw));
    return { root, value, isFlawless };
  });
}

/** What shaping the rows of one request needs; `flaw` is told of whatever GraphQL does not answer as it is. */
export function shapingContext(bound: Bound, values: SlotValues, limits: PlanLimits, flaw: () => void): ShapingContext {
  const cursor = (list: number, position: readonly unknown[]): string => encodeCursor(bound.digest(list), position);
  return { values, cursor, tooMany: () => tooMany(limits), flaw };
}

function tooMany(limits: PlanLimits): ServiceError {
  return new ServiceError(
    'LIMIT_EXCEEDED',
    `Ordering by a relation's count, or by what sources give under "known" or "policy", is for at most ${String(limits.maxOrderCandidates)} candidates (MAX_ORDER_CANDIDATES). Narrow them with "where" first.`,
  );
}
