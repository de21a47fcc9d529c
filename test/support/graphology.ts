import { createRequire } from 'node:module';
import { DirectedGraph, UndirectedGraph } from 'graphology';
import type * as Louvain from 'graphology-communities-louvain';
import type * as Centrality from 'graphology-metrics/centrality/index.js';
import type { AbstractGraph } from 'graphology-types';
import type { Projection } from '../../src/analytics/projection.js';

type Scores = Readonly<Record<string, number>>;

// Both packages say in their types that they have a default export, and are functions themselves.
const load = createRequire(import.meta.url);
const louvain = load('graphology-communities-louvain') as (typeof Louvain)['default']['default'];
const { betweenness, closeness, pagerank } = load('graphology-metrics/centrality') as typeof Centrality;
const modularity = load('graphology-metrics/graph/modularity') as (graph: AbstractGraph, options: object) => number;

/** The same graph as another library keeps it; nodes are numbers as text. */
export function graphologyOf({ nodes, next, isDirected }: Projection): AbstractGraph {
  const graph: AbstractGraph = isDirected ? new DirectedGraph() : new UndirectedGraph();
  nodes.forEach((_, node) => graph.addNode(node));
  nodes.forEach((_, node) => {
    for (const other of next.neighbours.subarray(next.offsets[node], next.offsets[node + 1])) {
      if (!graph.hasEdge(node, other)) graph.addEdge(node, other);
    }
  });
  return graph;
}

/** Betweenness, as another library computes it. */
export function otherBetweenness(graph: AbstractGraph): readonly number[] {
  return inOrder(graph, betweenness(graph, { normalized: true, getEdgeWeight: null }));
}

/** Closeness after Wasserman and Faust, as another library computes it: by the ways that lead to a node. */
export function otherCloseness(graph: AbstractGraph): readonly number[] {
  return inOrder(graph, closeness(graph, { wassermanFaust: true }));
}

/** PageRank, as another library computes it. */
export function otherPageRank(graph: AbstractGraph): readonly number[] {
  return inOrder(graph, pagerank(graph, { getEdgeWeight: null, tolerance: 1e-12, maxIterations: 2_000 }));
}

/** The modularity of communities, as another library computes it. */
export function otherModularity(graph: AbstractGraph, communityOf: ArrayLike<number>, resolution: number): number {
  graph.forEachNode((node) => graph.setNodeAttribute(node, 'community', communityOf[Number(node)]));
  return modularity(graph, { getNodeCommunity: 'community', getEdgeWeight: null, resolution });
}

/** The modularity of the communities that another library finds. */
export function modularityFoundElsewhere(graph: AbstractGraph, resolution: number, rng: () => number): number {
  return louvain.detailed(graph, { getEdgeWeight: null, resolution, rng }).modularity;
}

function inOrder(graph: AbstractGraph, scores: Scores): readonly number[] {
  return graph.mapNodes((node) => scores[node] ?? NaN);
}
