import type { Groups } from '../../analytics/groups.js';
import { louvain } from '../../analytics/louvain.js';
import type { Projection } from '../../analytics/projection.js';
import { shownScore } from '../../analytics/top.js';
import { completeness, type Analysis } from '../analysis.js';
import { inSlices } from '../in-slices.js';
import { topologyState } from '../topology-state.js';
import { checkRange } from '../check-range.js';
import { listReasons, sliceOptions } from '../traverse/limits.js';
import { endlessMeter, graphAnswer, linkedGraph, tooSlow, type GraphArguments } from './linked-graph.js';
import { checkLists, memberIds, type ListArguments } from './members.js';

/** What communities are asked for, as clients write it. */
export type CommunitiesArguments = Omit<GraphArguments, 'direction' | 'isolated'> &
  ListArguments & { readonly resolution: number; readonly seed: number };

/** The groups that are linked more among themselves than with others. */
export async function communities(analysis: Analysis, args: CommunitiesArguments) {
  checkLists(args);
  checkRange('"resolution"', args.resolution, { least: 0.01, most: 100 });
  checkRange('"seed"', args.seed, { least: 0, most: 2 ** 31 - 1 });
  const topology = await analysis.topology();
  const graph = await linkedGraph(analysis, topology, { ...args, direction: 'BOTH', isolated: false });
  const meter = endlessMeter();
  const found = await inSlices(louvain(graph, args, meter), sliceOptions(analysis));
  if (found === undefined) throw tooSlow('looking for communities');
  const members = memberIds(graph, found, args);
  const links = linksOf(graph, found, members.length);
  const total = found.sizes.length;
  const ended =
    meter.limit() === undefined ? [] : ['The time was up before the search was. Name fewer types or relations.'];
  return {
    communities: members.map((ids, place) => ({ size: found.sizes[place] as number, ...links[place], members: ids })),
    total,
    modularity: shownScore(found.modularity),
    graph: graphAnswer(graph),
    completeness: completeness([...ended, ...listReasons(total, args.first)], total),
    topology: topologyState(analysis, topology),
  };
}

/** How many links the first groups have, within and to others. */
function linksOf({ next }: Projection, { groupOf }: Groups, first: number) {
  const counts = Array.from({ length: first }, () => ({ links: 0, linksOut: 0 }));
  groupOf.forEach((group, node) => {
    const count = counts[group];
    if (count === undefined) return;
    for (let at = next.offsets[node] as number; at < (next.offsets[node + 1] as number); at++) {
      // Every link within is met at both of its ends.
      if (groupOf[next.neighbours[at] as number] === group) count.links += 0.5;
      else count.linksOut += 1;
    }
  });
  return counts;
}
