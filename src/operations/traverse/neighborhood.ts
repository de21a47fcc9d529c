import { neighborhood as surroundings } from '../../analytics/neighborhood.js';
import { subgraph } from '../../analytics/subgraph.js';
import { yearsOf } from '../../analytics/years.js';
import { completeness, type Analysis } from '../analysis.js';
import { inSlices } from '../in-slices.js';
import { topologyState } from '../topology-state.js';
import { checkRange } from '../check-range.js';
import { findNodes } from './find-nodes.js';
import { limitReasons, MAX_VISITS, sliceOptions } from './limits.js';
import { edgeAnswer, nodeAnswer } from './subgraph-answer.js';
import { walkOf, type WalkArguments } from './walk.js';

type Arguments = WalkArguments & {
  readonly ids: readonly string[];
  readonly depth: number;
  readonly perRelation: number;
  readonly first: number;
};

/** The surroundings of some nodes, as a subgraph. */
export async function neighborhood(analysis: Analysis, args: Arguments) {
  const { depth, perRelation, first } = args;
  checkRange('"depth"', depth, { least: 0, most: 4 });
  checkRange('"perRelation"', perRelation, { least: 1, most: 1_000 });
  checkRange('"first"', first, { least: 1, most: 1_000 });
  const topology = await analysis.topology();
  const centres = findNodes(topology, 'ids', args.ids, { least: 1, most: Math.min(100, first) });
  const view = walkOf(topology, args, analysis.today);
  const options = sliceOptions(analysis);
  const request = { centres, depth, perRelation, most: first, visits: MAX_VISITS };
  const { distances, leftOut, late, limit } = await inSlices(surroundings(view, request), options);
  const { edges, hidden } = await inSlices(subgraph(view, new Set(distances.keys())), options);
  const cut = `${String(leftOut + late)} nodes or more within the depth are left out, or not shown where they are nearest. Raise "first" or "perRelation", name fewer relations in "via", or open nodes one by one with \`expand\`.`;
  return {
    nodes: [...distances].map(([node, distance]) => nodeAnswer(topology, node, distance, hidden.get(node))),
    edges: edges.map((edge) => edgeAnswer(topology, edge)),
    years: yearsOf(topology, edges),
    completeness: completeness(
      [...limitReasons(limit), ...(leftOut + late > 0 ? [cut] : [])],
      distances.size + leftOut,
    ),
    topology: topologyState(analysis, topology),
  };
}
