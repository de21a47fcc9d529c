import { reachable as reached } from '../../analytics/reachable.js';
import { completeness, type Analysis } from '../analysis.js';
import { inSlices } from '../in-slices.js';
import { topologyState } from '../topology-state.js';
import { checkRange } from '../check-range.js';
import { findNode } from './find-nodes.js';
import { limitReasons, listReasons, MAX_VISITS, sliceOptions } from './limits.js';
import { walkOf, type WalkArguments } from './walk.js';

type Arguments = WalkArguments & { readonly from: string; readonly maxDistance: number; readonly first: number };

/** All nodes that can be reached from one. */
export async function reachable(analysis: Analysis, args: Arguments) {
  const { maxDistance, first } = args;
  checkRange('"maxDistance"', maxDistance, { least: 1, most: 50 });
  checkRange('"first"', first, { least: 1, most: 1_000 });
  const topology = await analysis.topology();
  const from = findNode(topology, 'from', args.from);
  const view = walkOf(topology, args, analysis.today);
  const { levels, limit } = await inSlices(reached(view, from, maxDistance, MAX_VISITS), sliceOptions(analysis));
  const counts = levels.map((level) => level.length);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const nodes = levels.flatMap((level, index) =>
    level.map((node) => ({ node: topology.nodes.idOf(node), distance: index + 1 })),
  );
  return {
    nodes: nodes.slice(0, first),
    distances: counts.map((count, index) => ({ distance: index + 1, count })),
    total,
    completeness: completeness([...limitReasons(limit), ...listReasons(total, first)], total),
    topology: topologyState(analysis, topology),
  };
}
