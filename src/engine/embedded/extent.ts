import type { SlotValue } from '../../plan/slot.js';
import { carriesAll, type Extent, type Store, type StoredNode } from './graph.js';

/** The nodes that carry every one of the labels; gathered when first asked for and kept up by writes from then on. */
export function extentOf(store: Store, labels: readonly string[]): Extent {
  const key = labels.join('&');
  const known = store.extents.get(key);
  if (known !== undefined) return known;
  const nodes = store.nodes.filter((node) => carriesAll(node, labels));
  const extent: Extent = { labels, nodes, orders: new Map(), lookups: new Map(), words: undefined };
  store.extents.set(key, extent);
  return extent;
}

/** Tells the extents that a node is new or has changed; `before` are the labels it had, none for a new node. */
export function touchExtents(store: Store, node: StoredNode, before: readonly string[] | undefined): void {
  for (const extent of store.extents.values()) {
    if (!carriesAll(node, extent.labels)) continue;
    const isNew = before === undefined || !extent.labels.every((label) => before.includes(label));
    if (isNew) extent.nodes.push(node);
    for (const ordered of extent.orders.values()) ordered.touched.add(node);
    extent.lookups.clear();
    extent.words?.touched.add(node);
  }
}

/** The node of the extent with this value in a unique property. */
export function lookUp(extent: Extent, property: string, value: SlotValue): StoredNode | undefined {
  let lookup = extent.lookups.get(property);
  if (lookup === undefined) {
    lookup = lookupOf(extent.nodes, property);
    extent.lookups.set(property, lookup);
  }
  return lookup.get(value);
}

function lookupOf(nodes: readonly StoredNode[], property: string): ReadonlyMap<SlotValue, StoredNode> {
  const lookup = new Map<SlotValue, StoredNode>();
  for (const node of nodes) {
    const value = node.properties[property];
    if (value !== undefined && !lookup.has(value)) lookup.set(value, node);
  }
  return lookup;
}
