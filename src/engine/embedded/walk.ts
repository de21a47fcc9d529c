import type { OrderTerm, Page } from '../../plan/page.js';
import { slotNumber, type Call } from './call.js';
import type { NodeOrder } from './graph.js';
import { leading } from './ordered-nodes.js';
import { positionKeys, type Hit, type Order, type Ranked } from './order.js';

/** The order as one that an extent can be kept in; undefined where it speaks of more than nodes. */
export function nodeOrder(terms: readonly OrderTerm[]): NodeOrder | undefined {
  const order = terms.flatMap((term) => (term.kind === 'property' && term.on === 'node' ? [term] : []));
  return order.length === terms.length ? order : undefined;
}

/** Whether the edges at a node are kept in this order: by the id of the other end, then by the fact. */
export function isEdgeOrder([id, fact, ...others]: readonly OrderTerm[]): boolean {
  return (
    others.length === 0 && isAscending(id, 'node', 'id') && (fact === undefined || isAscending(fact, 'edge', 'factId'))
  );
}

function isAscending(term: OrderTerm | undefined, on: 'node' | 'edge', property: string): boolean {
  return term?.kind === 'property' && term.on === on && term.property === property && !term.descending;
}

/** Candidates that lie in the order of a page already. */
export type Ordered<Item> = {
  readonly items: readonly Item[];
  readonly hit: (item: Item) => Hit;
  readonly counts: (hit: Hit) => boolean;
};

/** The rows of the page, by walking the candidates from the position on until the page is full. */
export function walk<Item>(page: Page, order: Order, ordered: Ordered<Item>, call: Call): readonly Ranked[] {
  const { items, hit, counts } = ordered;
  const after = positionKeys(page.after, call);
  const before = positionKeys(page.before, call);
  const start = after === undefined ? 0 : leading(items, (item) => order.compareTo(hit(item), after) <= 0);
  const end = before === undefined ? items.length : leading(items, (item) => order.compareTo(hit(item), before) < 0);
  const limit = slotNumber(call, page.limit);
  const rows: Ranked[] = [];
  const move = page.backward ? -1 : 1;
  for (let at = page.backward ? end - 1 : start; at >= start && at < end && rows.length < limit; at += move) {
    const candidate = hit(items[at] as Item);
    if (counts(candidate)) rows.push(order.rank(candidate));
  }
  return page.backward ? rows.reverse() : rows;
}
