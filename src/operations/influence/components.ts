import { components as partsOf } from '../../analytics/components.js';
import type { Topology } from '../../topology/topology.js';
import { completeness, type Analysis } from '../analysis.js';
import { inSlices } from '../in-slices.js';
import { topologyState } from '../topology-state.js';
import { listReasons, sliceOptions } from '../traverse/limits.js';
import { endlessMeter, graphAnswer, linkedGraph, tooSlow, type GraphArguments } from './linked-graph.js';
import { checkLists, memberIds, type ListArguments } from './members.js';

/** What components are asked for, as clients write it. */
export type ComponentsArguments = Omit<GraphArguments, 'direction'> & ListArguments;

/** The parts of the graph that hang together. */
export async function components(analysis: Analysis, args: ComponentsArguments) {
  const topology = await analysis.topology();
  return { ...(await componentsIn(analysis, topology, args)), topology: topologyState(analysis, topology) };
}

/** The parts of a given topology that hang together. */
export async function componentsIn(analysis: Analysis, topology: Topology, args: ComponentsArguments) {
  checkLists(args);
  const graph = await linkedGraph(analysis, topology, { ...args, direction: 'BOTH' });
  const found = await inSlices(partsOf(graph, endlessMeter()), sliceOptions(analysis));
  if (found === undefined) throw tooSlow('following links');
  const members = memberIds(graph, found, args);
  const total = found.sizes.length;
  return {
    components: members.map((ids, place) => ({ size: found.sizes[place] as number, members: ids })),
    total,
    graph: graphAnswer(graph),
    completeness: completeness(listReasons(total, args.first), total),
  };
}
