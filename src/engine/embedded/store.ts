import { ServiceError } from '../../errors/service-error.js';
import { touchExtents } from './extent.js';
import { listOf, StoredEdge, type EdgeList, type Store, type StoredNode } from './graph.js';
import type { Changes, EdgeRecord, NodeRecord, PackedEdge } from './records.js';

/** An empty graph. */
export function emptyStore(): Store {
  return { nodes: [], edges: [], byId: new Map(), byFact: new Map(), extents: new Map() };
}

/** The node with this first label and id. */
export function findNode(store: Store, firstLabel: string, id: string): StoredNode | undefined {
  return store.byId.get(firstLabel)?.get(id);
}

/** The edge of this type that stands for the fact. */
export function findFactEdge(store: Store, type: string, factId: string): StoredEdge | undefined {
  let facts = store.byFact.get(type);
  if (facts === undefined) {
    store.byFact.set(type, (facts = new Map<string, StoredEdge>()));
    for (const edge of store.edges) if (edge.type === type) noteFact(facts, edge);
  }
  return facts.get(factId);
}

/** Makes the graph what the changes say. The file has them already. */
export function applyChanges(store: Store, changes: Changes): void {
  if (changes.cleared) clear(store);
  for (const [record, node] of changes.nodes) putNode(store, record, node);
  for (const [record, edge] of changes.edges) putEdge(store, record, edge);
}

function clear(store: Store): void {
  store.nodes.length = 0;
  store.edges.length = 0;
  store.byId.clear();
  store.byFact.clear();
  store.extents.clear();
}

/** Adds or replaces one node. */
export function putNode(store: Store, record: number, { id, labels, properties }: NodeRecord): void {
  const known = store.nodes[record];
  if (known !== undefined) {
    const before = known.labels;
    known.labels = labels;
    known.properties = properties;
    touchExtents(store, known, before);
    return;
  }
  const node: StoredNode = { record, id, labels, properties, out: undefined, in: undefined };
  store.nodes[record] = node;
  mapIn(store.byId, labels[0] ?? '').set(id, node);
  touchExtents(store, node, undefined);
}

/** Adds or replaces one edge; its ends must be there. */
export function putEdge(store: Store, record: number, edge: EdgeRecord): void {
  const known = store.edges[record];
  if (known !== undefined) {
    known.properties = edge.properties;
    return;
  }
  const added = addEdge(store, record, edge);
  added.from.out = withEdge(added.from.out, added);
  added.to.in = withEdge(added.to.in, added);
}

/** Adds one edge, which its ends do not list yet. */
export function addEdge(store: Store, record: number, added: EdgeRecord | PackedEdge): StoredEdge {
  const { type, from, to } = added;
  const start = store.nodes[from];
  const end = store.nodes[to];
  if (start === undefined || end === undefined) {
    throw new ServiceError('STORE_REFUSED', `The store is damaged: an edge ${type} has lost an end.`);
  }
  const ends = { record, type, from: start, to: end };
  const edge =
    'packed' in added ? new StoredEdge(ends, added.packed, added.unpack) : new StoredEdge(ends, added.properties);
  store.edges[record] = edge;
  const facts = store.byFact.get(type);
  if (facts !== undefined) noteFact(facts, edge);
  return edge;
}

function noteFact(facts: Map<string, StoredEdge>, edge: StoredEdge): void {
  const { factId } = edge.properties;
  if (typeof factId === 'string') facts.set(factId, edge);
}

function mapIn<Value>(maps: Map<string, Map<string, Value>>, key: string): Map<string, Value> {
  let map = maps.get(key);
  if (map === undefined) maps.set(key, (map = new Map<string, Value>()));
  return map;
}

function withEdge(lists: EdgeList[] | undefined, edge: StoredEdge): EdgeList[] {
  const list = listOf(lists, edge.type);
  if (lists === undefined || list === undefined)
    return withItem(lists, { type: edge.type, edges: [edge], isInOrder: true });
  list.edges = withItem(list.edges, edge);
  list.isInOrder = false;
  return lists;
}

/** Arrays of more items grow in place; pushing to shorter ones would leave most of their memory unused. */
const MAX_EXACT = 16;

/** The items, none where there is no array yet, and one more; the array may be the same. */
export function withItem<Item>(items: Item[] | undefined, item: Item): Item[] {
  if (items === undefined) return [item];
  if (items.length < MAX_EXACT) return items.concat([item]);
  items.push(item);
  return items;
}
