import { commonNeighbors as common } from '../../analytics/common-neighbors.js';
import { completeness, type Analysis } from '../analysis.js';
import { inSlices } from '../in-slices.js';
import { topologyState } from '../topology-state.js';
import { hopAnswer } from './answer.js';
import { checkRange } from '../check-range.js';
import { findNode } from './find-nodes.js';
import { listReasons, sliceOptions } from './limits.js';
import { walkOf, type WalkArguments } from './walk.js';

type Arguments = WalkArguments & { readonly a: string; readonly b: string; readonly first: number };

/** What two nodes are both joined to. */
export async function commonNeighbors(analysis: Analysis, args: Arguments) {
  checkRange('"first"', args.first, { least: 1, most: 500 });
  const topology = await analysis.topology();
  const [a, b] = [findNode(topology, 'a', args.a), findNode(topology, 'b', args.b)];
  const view = walkOf(topology, args, analysis.today);
  const found = await inSlices(common(view, a, b), sliceOptions(analysis));
  return {
    neighbors: found.slice(0, args.first).map(({ node, degree, toA, toB }) => ({
      node: topology.nodes.idOf(node),
      degree,
      toA: toA.map((edge) => hopAnswer(topology, edge, node)),
      toB: toB.map((edge) => hopAnswer(topology, edge, node)),
    })),
    total: found.length,
    completeness: completeness(listReasons(found.length, args.first), found.length),
    topology: topologyState(analysis, topology),
  };
}
