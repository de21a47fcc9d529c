import type { OrderTerm, Page, Position } from '../../plan/page.js';
import type { Selection } from '../../plan/selection.js';
import type { Slot } from '../../plan/slot.js';
import type { Cell } from '../engine.js';
import { slotValue, type Call } from './call.js';
import { compareValues } from './compare-values.js';
import { compileCount } from './count.js';
import type { StoredEdge, StoredNode } from './graph.js';
import { compileBest } from './predicate.js';
import { compileRowValue, type ListedRow } from './value-of.js';

/** The values that an order compares, one for each term. */
export type Keys = readonly Cell[];

/** A row that may come into a page, with a number for each count that the order asks for. */
export type Hit = ListedRow & { readonly counts: readonly number[] };

/** A row of a page, with the values that put it in its place where the row shows them. */
export type Ranked = { readonly node: StoredNode; readonly edge: StoredEdge | undefined; readonly keys: Keys };

/** An order as functions. Values are read where they are compared: few candidates get far enough to need all of them. */
export type Order = {
  readonly hit: (node: StoredNode, edge: StoredEdge | undefined, call: Call) => Hit;
  readonly compare: (left: Hit, right: Hit) => number;
  readonly compareTo: (hit: Hit, keys: Keys) => number;
  readonly rank: (hit: Hit) => Ranked;
  /** How many candidates there may be at most, where the order has more to do than to read what is stored. */
  readonly candidates: Slot | undefined;
};

/** What of a page puts its rows in order. */
type Ordering = Pick<Page, 'order' | 'choice' | 'candidates'>;

type Term = { readonly value: (hit: Hit) => Cell; readonly sign: 1 | -1 };

const NO_COUNTS: readonly number[] = [];
const NO_KEYS: Keys = [];

/** The terms as functions, for rows of this selection. */
export function compileOrder({ order, choice, candidates }: Ordering, { columns }: Selection): Order {
  const bestOf = choice === undefined ? undefined : compileBest(choice);
  const counted = order.filter((term) => term.kind === 'count');
  const counts = counted.map(compileCount);
  const terms = order.map((term): Term => ({ value: compileTerm(term, counted), sign: term.descending ? -1 : 1 }));
  return {
    hit: (node, edge, call) => ({
      node,
      edge,
      claim: bestOf?.(node, call),
      counts: counts.length === 0 ? NO_COUNTS : counts.map((count) => count(node, call)),
    }),
    compare: (left, right) => {
      for (const { value, sign } of terms) {
        const compared = compareValues(value(left), value(right));
        if (compared !== 0) return sign * compared;
      }
      return 0;
    },
    compareTo: (hit, keys) => {
      for (const [index, { value, sign }] of terms.entries()) {
        const compared = compareValues(value(hit), keys[index] ?? null);
        if (compared !== 0) return sign * compared;
      }
      return 0;
    },
    rank: columns.some(({ kind }) => kind === 'order')
      ? (hit) => ({ node: hit.node, edge: hit.edge, keys: terms.map(({ value }) => value(hit)) })
      : ({ node, edge }) => ({ node, edge, keys: NO_KEYS }),
    candidates,
  };
}

/** The values of a position; undefined where there is none. */
export function positionKeys(position: Position | undefined, call: Call): Keys | undefined {
  return position?.map((slot) => (slot === null ? null : slotValue(call, slot)));
}

function compileTerm(term: OrderTerm, counted: readonly OrderTerm[]): (hit: Hit) => Cell {
  if (term.kind === 'count') {
    const place = counted.indexOf(term);
    return ({ counts }) => counts[place] ?? null;
  }
  const value = compileRowValue(term);
  return (hit) => value(hit) ?? null;
}
