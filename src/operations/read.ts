import { GraphQLError, type GraphQLResolveInfo, type OperationDefinitionNode } from 'graphql';
import type { Context } from './context.js';
import type { BranchRows, Engine, RunOptions } from '../engine/engine.js';
import { ServiceError } from '../errors/service-error.js';
import type { Model } from '../model/model.js';
import { shapeRoot } from '../plan/shaper.js';
import type { SlotValues } from '../plan/slot.js';
import { bindSlots, type Bound } from '../planner/bind.js';
import { encodeCursor } from '../planner/cursor.js';
import type { PlanLimits } from '../planner/limits.js';
import type { PreparedRoot } from '../planner/plan-operation.js';
import { operationPlans, type PreparedOperation } from './prepared.js';

/** What reading takes: the model and the engine, fixed at start. */
export type ReadParts = {
  readonly model: Model;
  readonly engine: Engine;
  readonly limits: PlanLimits;
  /** The day that `asOf: {}` means. */
  readonly today: () => string;
};

type PlannedRoot = PreparedRoot & { readonly kind: 'planned' };
type BoundRoot = { readonly index: number; readonly root: PlannedRoot; readonly bound: Bound };
type Answers = ReadonlyMap<string, unknown>;

/** Makes readers. All root fields of an operation are answered by one round trip; a reader serves one request. */
export function createRead(parts: ReadParts): (options: RunOptions) => Context['read'] {
  const prepare = operationPlans(parts.model, parts.limits);
  return (options) => {
    const answers = new Map<OperationDefinitionNode, Promise<Answers>>();
    return async <Value>(info: GraphQLResolveInfo) => {
      let answer = answers.get(info.operation);
      if (answer === undefined) {
        answer = readOperation(parts, prepare(info), info, options);
        answers.set(info.operation, answer);
      }
      const value = (await answer).get(String(info.path.key));
      if (value instanceof Error) throw value;
      return value as Value;
    };
  };
}

async function readOperation(
  parts: ReadParts,
  prepared: PreparedOperation,
  info: GraphQLResolveInfo,
  options: RunOptions,
): Promise<Answers> {
  const answers = new Map<string, unknown>();
  const binding = { variables: info.variableValues, today: parts.today(), limits: parts.limits };
  const ready: BoundRoot[] = [];
  for (const [index, root] of prepared.roots.entries()) {
    if (root.kind === 'failed') {
      answers.set(root.key, root.error);
      continue;
    }
    try {
      ready.push({ index, root, bound: bindSlots(root.slots, root.lists, binding) });
    } catch (error) {
      answers.set(root.key, located(error, root));
    }
  }
  await runRoots(parts, prepared, ready, options, answers);
  return answers;
}

/** Runs the roots together; where that fails for a reason of their own, each by itself, so that one leaves the others their data. */
async function runRoots(
  parts: ReadParts,
  prepared: PreparedOperation,
  ready: readonly BoundRoot[],
  options: RunOptions,
  answers: Map<string, unknown>,
): Promise<void> {
  if (ready.length === 0) return;
  const values = Object.fromEntries(ready.flatMap(({ bound }) => Object.entries(bound.values)));
  try {
    const rows = await parts.engine.run(prepared.plan(ready.map(({ index }) => index)), values, options);
    shapeRoots(ready, rows, values, parts.limits, answers);
  } catch (error) {
    if (ready.length > 1 && isOwnFault(error)) {
      for (const root of ready) await runRoots(parts, prepared, [root], options, answers);
    } else {
      for (const { root } of ready) answers.set(root.key, located(error, root));
    }
  }
}

function shapeRoots(
  ready: readonly BoundRoot[],
  rows: BranchRows,
  values: SlotValues,
  limits: PlanLimits,
  answers: Map<string, unknown>,
): void {
  let first = 0;
  for (const { root, bound } of ready) {
    const own = rows.slice(first, first + root.branches.length);
    first += root.branches.length;
    const cursor = (list: number, position: readonly unknown[]): string => encodeCursor(bound.digest(list), position);
    answers.set(root.key, shapeRoot(root.shape, own, { values, cursor, tooMany: () => tooMany(limits) }));
  }
}

/** Whether another root field might have fared better: not when the service as a whole could not answer. */
function isOwnFault(error: unknown): boolean {
  const code = error instanceof ServiceError ? error.code : undefined;
  return code === 'INTERNAL_SERVER_ERROR' || code === 'BAD_USER_INPUT' || code === 'LIMIT_EXCEEDED';
}

function located(error: unknown, root: PreparedRoot): unknown {
  if (!(error instanceof ServiceError) || root.node === undefined) return error;
  return new GraphQLError(error.message, { nodes: root.node, originalError: error });
}

function tooMany(limits: PlanLimits): ServiceError {
  return new ServiceError(
    'LIMIT_EXCEEDED',
    `Ordering by a relation's count is for at most ${String(limits.maxOrderCandidates)} candidates (MAX_ORDER_CANDIDATES). Narrow them with "where" first.`,
  );
}
