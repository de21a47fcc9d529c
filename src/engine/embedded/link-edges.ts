import type { EdgeList, Store, StoredEdge, StoredNode } from './graph.js';
import { withItem } from './store.js';

/** Gives the nodes of a store that was just read the lists of their edges, in a fraction of the time of adding one by one. */
export function linkEdges({ nodes, edges }: Store): void {
  for (const typed of byType(edges).values()) {
    for (const [node, list] of listsByNode(nodes, typed, ({ from }) => from)) node.out = withItem(node.out, list);
    for (const [node, list] of listsByNode(nodes, typed, ({ to }) => to)) node.in = withItem(node.in, list);
  }
}

function byType(edges: readonly StoredEdge[]): Map<string, StoredEdge[]> {
  const typed = new Map<string, StoredEdge[]>();
  for (const edge of edges) {
    const known = typed.get(edge.type);
    if (known === undefined) typed.set(edge.type, [edge]);
    else known.push(edge);
  }
  return typed;
}

/** Lists of edges of one type by node, in order of their records, by a counting sort; each takes just the memory that it fills. */
function* listsByNode(
  nodes: readonly StoredNode[],
  edges: readonly StoredEdge[],
  endOf: (edge: StoredEdge) => StoredNode,
): Generator<readonly [StoredNode, EdgeList]> {
  const next = new Uint32Array(nodes.length + 1);
  for (const edge of edges) countUp(next, endOf(edge).record + 1);
  for (let record = 1; record < next.length; record += 1) next[record] = (next[record] ?? 0) + (next[record - 1] ?? 0);
  const sorted = edges.slice();
  for (const edge of edges) sorted[countUp(next, endOf(edge).record)] = edge;
  let start = 0;
  for (let edge = sorted[0]; edge !== undefined; edge = sorted[start]) {
    const node = endOf(edge);
    const list = sorted.slice(start, next[node.record]);
    yield [node, { type: edge.type, edges: list, isInOrder: list.length === 1 }];
    start += list.length;
  }
}

/** Adds one at an index, and says what was there before. */
function countUp(counts: Uint32Array, index: number): number {
  const before = counts[index] ?? 0;
  counts[index] = before + 1;
  return before;
}
