import type { Holds, Predicate } from '../../plan/predicate.js';
import type { Step } from '../../plan/step.js';
import type { Call } from './call.js';
import type { StoredNode } from './graph.js';
import { compileEdges, compileNeighbour } from './predicate.js';
import { edgesOf, otherEnd } from './step.js';

/** How many edges of the step count at a node; without a condition this is the node's degree, read at once. */
export function compileCount(part: {
  readonly step: Step;
  readonly holds: Holds | undefined;
  readonly where: Predicate | undefined;
}): (node: StoredNode, call: Call) => number {
  const { step } = part;
  if (step.label === undefined && part.holds === undefined && part.where === undefined) {
    return (node) => edgesOf(node, step).length;
  }
  const edges = compileEdges(part);
  const counts = compileNeighbour(part);
  return (node, call) => {
    let count = 0;
    for (const edge of edges(node, call)) if (counts(otherEnd(edge, node), edge, call)) count += 1;
    return count;
  };
}
