import { components as partsOf } from '../../analytics/components.js';
import type { Groups } from '../../analytics/groups.js';
import type { Projection } from '../../analytics/projection.js';
import type { Topology } from '../../topology/topology.js';
import { completeness, type Analysis } from '../analysis.js';
import { inSlices } from '../in-slices.js';
import { topologyState } from '../topology-state.js';
import { listReasons, sliceOptions } from '../traverse/limits.js';
import { endlessMeter, graphAnswer, linkedGraph, tooSlow, type GraphArguments } from './linked-graph.js';
import { checkLists, memberIds, type ListArguments } from './members.js';

/** What components are asked for, as clients write it. */
export type ComponentsArguments = Omit<GraphArguments, 'direction'> & ListArguments;

/** A part of the graph, and the groups of its nodes that hang together. */
export type ComponentsFound = { readonly graph: Projection; readonly groups: Groups };

/** The parts of the graph that hang together. */
export async function components(analysis: Analysis, args: ComponentsArguments) {
  const topology = await analysis.topology();
  const found = await componentsFound(analysis, topology, args);
  return { ...componentsAnswer(found, args), topology: topologyState(analysis, topology) };
}

/** The parts of a given topology that hang together. */
export async function componentsFound(
  analysis: Analysis,
  topology: Topology,
  args: ComponentsArguments,
): Promise<ComponentsFound> {
  checkLists(args);
  const graph = await linkedGraph(analysis, topology, { ...args, direction: 'BOTH' });
  const groups = await inSlices(partsOf(graph, endlessMeter()), sliceOptions(analysis));
  if (groups === undefined) throw tooSlow('following links');
  return { graph, groups };
}

/** What hangs together, as the SDL lists it. */
export function componentsAnswer({ graph, groups }: ComponentsFound, args: ListArguments) {
  const total = groups.sizes.length;
  return {
    components: memberIds(graph, groups, args).map((ids, place) => ({
      size: groups.sizes[place] as number,
      members: ids,
    })),
    total,
    graph: graphAnswer(graph),
    completeness: completeness(listReasons(total, args.first), total),
  };
}
