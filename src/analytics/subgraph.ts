import type { View } from '../topology/view.js';
import type { Sliced } from './meter.js';

/** Edges of a node that are not shown, by relation and by whether they leave it. */
export type Hidden = { readonly relation: number; readonly leaves: boolean; readonly count: number };

/** The edges between some nodes, and of each node those that lead elsewhere. */
export type Subgraph = {
  readonly edges: readonly number[];
  readonly hidden: ReadonlyMap<number, readonly Hidden[]>;
};

/** What is added to a subgraph: edges, and what is hidden of the nodes that are new or have changed. */
export type SubgraphPatch = Subgraph & { readonly changed: readonly number[] };

/** Edges looked at between two yields. */
const SLICE = 4_096;

/** The subgraph of some nodes: every edge of the view between two of them. */
export function* subgraph(view: View, nodes: ReadonlySet<number>): Sliced<Subgraph> {
  const edges = new Set<number>();
  const hidden = new Map<number, readonly Hidden[]>();
  let seen = 0;
  for (const node of [...nodes].sort(ascending)) {
    seen += view.follow(node, (edge, neighbour) => {
      if (nodes.has(neighbour)) edges.add(edge);
    });
    hidden.set(node, hiddenOf(view, node, nodes));
    if (seen >= SLICE) {
      seen = 0;
      yield;
    }
  }
  return { edges: [...edges].sort(ascending), hidden };
}

/** What makes the subgraph of the known nodes that of the known and the added ones. */
export function* subgraphPatch(
  view: View,
  known: ReadonlySet<number>,
  added: ReadonlySet<number>,
): Sliced<SubgraphPatch> {
  const nodes = new Set([...known, ...added]);
  const edges = new Set<number>();
  const changed = new Set<number>();
  const backwards = view.reversed();
  for (const node of added) {
    view.follow(node, (edge, neighbour) => {
      if (nodes.has(neighbour)) edges.add(edge);
    });
    backwards.follow(node, (edge, neighbour) => {
      if (!nodes.has(neighbour)) return;
      edges.add(edge);
      if (known.has(neighbour)) changed.add(neighbour);
    });
    yield;
  }
  const told = [...added, ...changed].sort(ascending);
  const hidden = new Map(told.map((node) => [node, hiddenOf(view, node, nodes)]));
  return { edges: [...edges].sort(ascending), hidden, changed: [...changed].sort(ascending) };
}

function hiddenOf(view: View, node: number, nodes: ReadonlySet<number>): readonly Hidden[] {
  const { edges, relations } = view.topology;
  const counts = new Map<number, number>();
  view.follow(node, (edge, neighbour) => {
    if (nodes.has(neighbour)) return;
    const relation = edges.relation[edge] as number;
    const leaves = edges.source[edge] === node || relations[relation]?.symmetric === true;
    const group = 2 * relation + (leaves ? 0 : 1);
    counts.set(group, (counts.get(group) ?? 0) + 1);
  });
  return [...counts]
    .sort(([left], [right]) => left - right)
    .map(([group, count]) => ({ relation: group >> 1, leaves: group % 2 === 0, count }));
}

function ascending(left: number, right: number): number {
  return left - right;
}
