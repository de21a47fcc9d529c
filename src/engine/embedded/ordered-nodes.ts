import type { StoredValue } from '../../plan/write.js';
import { compareValues } from './compare-values.js';
import type { Extent, NodeOrder, OrderedNodes, StoredNode } from './graph.js';

/** The nodes of the extent in the order: sorted when first asked for, repaired after writes, never sorted per read. */
export function orderedNodes(extent: Extent, order: NodeOrder): readonly StoredNode[] {
  const key = order.map((term) => `${term.property}${term.descending ? '-' : '+'}`).join();
  const known = extent.orders.get(key);
  if (known === undefined) {
    const nodes = sorted(extent.nodes, order);
    extent.orders.set(key, { order, nodes, touched: new Set() });
    return nodes;
  }
  if (known.touched.size > 0) repair(known);
  return known.nodes;
}

/** The number of leading items for which the condition holds; it must not hold again after its first failure. */
export function leading<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(items[middle] as Item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Sorts by the first values, read once each, and asks for the others where those are equal. */
function sorted(nodes: readonly StoredNode[], order: NodeOrder): readonly StoredNode[] {
  const [first] = order;
  const compare = comparing(order);
  const keyed = nodes.map((node) => ({ node, key: valueOf(node, first?.property ?? '') }));
  const sign = first?.descending === true ? -1 : 1;
  keyed.sort((left, right) => sign * compareValues(left.key, right.key) || compare(left.node, right.node));
  return keyed.map(({ node }) => node);
}

/** Takes the touched nodes out, wherever they stood, and merges them back in. */
function repair(ordered: OrderedNodes): void {
  const compare = comparing(ordered.order);
  const fresh = [...ordered.touched].sort(compare);
  const merged: StoredNode[] = [];
  let next = 0;
  for (const node of ordered.nodes) {
    if (ordered.touched.has(node)) continue;
    for (let first = fresh[next]; first !== undefined && compare(first, node) < 0; first = fresh[next]) {
      merged.push(first);
      next += 1;
    }
    merged.push(node);
  }
  for (const node of fresh.slice(next)) merged.push(node);
  ordered.nodes = merged;
  ordered.touched.clear();
}

function comparing(order: NodeOrder): (left: StoredNode, right: StoredNode) => number {
  return (left, right) => {
    for (const { property, descending } of order) {
      const compared = compareValues(valueOf(left, property), valueOf(right, property));
      if (compared !== 0) return descending ? -compared : compared;
    }
    return left.record - right.record;
  };
}

function valueOf(node: StoredNode, property: string): StoredValue | null {
  return node.properties[property] ?? null;
}
