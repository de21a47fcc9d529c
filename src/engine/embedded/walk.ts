import type { OrderTerm, Page } from '../../plan/page.js';
import { slotNumber, type Call, type Test } from './call.js';
import type { Extent, NodeOrder } from './graph.js';
import { leading, orderedNodes } from './ordered-nodes.js';
import { positionKeys, type Order, type Ranked } from './order.js';

/** The order as one that an extent can be kept in; undefined where it speaks of edges or counts. */
export function nodeOrder(terms: readonly OrderTerm[]): NodeOrder | undefined {
  const order = terms.flatMap((term) => (term.kind === 'property' && term.on === 'node' ? [term] : []));
  return order.length === terms.length ? order : undefined;
}

/** The rows of the page, by walking the extent in its order from the position on until the page is full. */
export function walk(
  page: Page,
  by: NodeOrder,
  order: Order,
  extent: Extent,
  test: Test,
  call: Call,
): readonly Ranked[] {
  const nodes = orderedNodes(extent, by);
  const after = positionKeys(page.after, call);
  const before = positionKeys(page.before, call);
  const start =
    after === undefined ? 0 : leading(nodes, (node) => order.compareTo(order.hit(node, undefined, call), after) <= 0);
  const end =
    before === undefined
      ? nodes.length
      : leading(nodes, (node) => order.compareTo(order.hit(node, undefined, call), before) < 0);
  const limit = slotNumber(call, page.limit);
  const rows: Ranked[] = [];
  const move = page.backward ? -1 : 1;
  for (let at = page.backward ? end - 1 : start; at >= start && at < end && rows.length < limit; at += move) {
    const node = nodes[at];
    call.clock.tick();
    if (node !== undefined && test(node, undefined, call)) rows.push(order.rank(order.hit(node, undefined, call)));
  }
  return page.backward ? rows.reverse() : rows;
}
