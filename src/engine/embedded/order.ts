import type { OrderTerm, Position } from '../../plan/page.js';
import type { Slot } from '../../plan/slot.js';
import type { StoredValue } from '../../plan/write.js';
import type { Cell } from '../engine.js';
import { slotValue, type Call } from './call.js';
import { compareValues } from './compare-values.js';
import { compileCount } from './count.js';
import type { StoredEdge, StoredNode } from './graph.js';
import { compileValue } from './value-of.js';

/** The values that an order compares, one for each term. */
export type Keys = readonly Cell[];

/** A row that an order can compare. */
export type Ranked = { readonly node: StoredNode; readonly edge: StoredEdge | undefined; readonly keys: Keys };

/** An order as functions. */
export type Order = {
  readonly rank: (node: StoredNode, edge: StoredEdge | undefined, call: Call) => Ranked;
  readonly compare: (left: Keys, right: Keys) => number;
  /** How many candidates may be counted at most, where the order counts. */
  readonly candidates: Slot | undefined;
};

/** The terms as functions. */
export function compileOrder(terms: readonly OrderTerm[]): Order {
  const values = terms.map(compileTerm);
  const signs = terms.map((term) => (term.descending ? -1 : 1));
  return {
    rank: (node, edge, call) => ({ node, edge, keys: values.map((value) => value(node, edge, call) ?? null) }),
    compare: (left, right) => {
      for (const [index, sign] of signs.entries()) {
        const compared = compareValues(left[index] ?? null, right[index] ?? null);
        if (compared !== 0) return sign * compared;
      }
      return 0;
    },
    candidates: terms.find((term) => term.kind === 'count')?.candidates,
  };
}

/** The values of a position; undefined where there is none. */
export function positionKeys(position: Position | undefined, call: Call): Keys | undefined {
  return position?.map((slot) => (slot === null ? null : slotValue(call, slot)));
}

function compileTerm(
  term: OrderTerm,
): (node: StoredNode, edge: StoredEdge | undefined, call: Call) => StoredValue | undefined {
  if (term.kind === 'property') return compileValue(term.on, term.property);
  const count = compileCount(term);
  return (node, _, call) => count(node, call);
}
