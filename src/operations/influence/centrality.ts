import { degreeIn, type Projection } from '../../analytics/projection.js';
import { topOf } from '../../analytics/top.js';
import type { Topology } from '../../topology/topology.js';
import { completeness, type Analysis } from '../analysis.js';
import { topologyState } from '../topology-state.js';
import { checkRange } from '../check-range.js';
import { graphAnswer, idIn, linkedGraph, type GraphArguments } from './linked-graph.js';
import { placeOf } from './place-of.js';
import { scoresOf, type Measure } from './scores.js';

/** What centrality is asked for, as clients write it. */
export type CentralityArguments = GraphArguments & { readonly measure: Measure; readonly first: number };

/** The nodes of a part of the graph that matter most. */
export async function centrality(analysis: Analysis, args: CentralityArguments) {
  const topology = await analysis.topology();
  const { graph, scores, reasons } = await measured(analysis, topology, args);
  return {
    rows: centralRows(graph, scores, args.first),
    graph: graphAnswer(graph),
    completeness: completeness(reasons, graph.nodes.length),
    topology: topologyState(analysis, topology),
  };
}

/** The part of a given topology, and the scores of its nodes. */
export async function measured(analysis: Analysis, topology: Topology, args: CentralityArguments) {
  checkRange('"first"', args.first, { least: 1, most: 500 });
  const graph = await linkedGraph(analysis, topology, args);
  return { graph, ...(await scoresOf(analysis, graph, args.measure)) };
}

/** The highest scores as the SDL's `CentralNode`. */
function centralRows(graph: Projection, scores: Float64Array, first: number) {
  const top = topOf(scores, first);
  return top.map(({ node, score }, index) => ({
    rank: placeOf(top, index),
    node: idIn(graph, node),
    score,
    degree: degreeIn(graph.next, node),
  }));
}
