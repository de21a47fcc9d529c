import type { Hidden } from '../../analytics/subgraph.js';
import type { Topology } from '../../topology/topology.js';

/** The SDL's `NeighborhoodNode`. */
export function nodeAnswer(topology: Topology, node: number, distance: number | null, hidden: readonly Hidden[] = []) {
  const { nodes, relations } = topology;
  return {
    node: nodes.idOf(node),
    distance,
    hidden: hidden.map(({ relation, leaves, count }) => {
      const { type, symmetric } = relations[relation] as Topology['relations'][number];
      return { type, direction: symmetric ? 'BOTH' : leaves ? 'OUT' : 'IN', count };
    }),
  };
}

/** The SDL's `NeighborhoodEdge`. */
export function edgeAnswer({ edges, nodes, relations }: Topology, edge: number) {
  return {
    relation: edges.factIdOf(edge),
    type: relations[edges.relation[edge] as number]?.type ?? '',
    from: nodes.idOf(edges.source[edge] as number),
    to: nodes.idOf(edges.target[edge] as number),
  };
}
