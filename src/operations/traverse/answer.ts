import type { CommonTime } from '../../analytics/common-time.js';
import { mustBe } from '../../analytics/common-time.js';
import { dayText } from '../../topology/days.js';
import type { Topology } from '../../topology/topology.js';

/** A confidence as it is shown. */
export function confidenceShown(confidence: number): number {
  return Math.round(confidence * 1e4) / 1e4;
}

/** The SDL's `Hop`: an edge as it is walked from one node to another. */
export function hopAnswer(topology: Topology, edge: number, from: number) {
  const { edges, nodes, relations } = topology;
  const [source, target] = [edges.source[edge] as number, edges.target[edge] as number];
  const { type, symmetric } = relations[edges.relation[edge] as number] as Topology['relations'][number];
  const along = from === source;
  return {
    relation: edges.factIdOf(edge),
    type,
    direction: symmetric ? 'BOTH' : along ? 'OUT' : 'IN',
    from: nodes.idOf(from),
    to: nodes.idOf(along ? target : source),
    confidence: confidenceShown(edges.confidence[edge] as number),
  };
}

/** The hops of a path: its edges, each from the node before it. */
export function hopsAnswer(topology: Topology, nodes: readonly number[], edges: readonly number[]) {
  return edges.map((edge, index) => hopAnswer(topology, edge, nodes[index] as number));
}

/** The SDL's `CommonValidity`. */
export function validityAnswer(time: CommonTime) {
  return {
    fromMin: dayText(time.fromMin),
    fromMax: dayText(time.fromMax),
    toMin: dayText(time.toMin),
    toMax: dayText(time.toMax),
    isCertain: mustBe(time),
  };
}
