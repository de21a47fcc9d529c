import type { Sliced } from '../../analytics/meter.js';
import type { Topology } from '../../topology/topology.js';
import { inSlices } from '../in-slices.js';
import { componentsFound, componentsAnswer, type ComponentsArguments } from '../influence/components.js';
import { sliceOptions } from '../traverse/limits.js';
import type { Worlds } from './worlds.js';

/** How many nodes that are cut off or joined are listed. */
const MOST = 100;

type Found = Awaited<ReturnType<typeof componentsFound>>;

/** What hangs together before and after: the SDL's `ScenarioComponents`. */
export async function scenarioComponents(worlds: Worlds, args: Omit<ComponentsArguments, 'asOf'>) {
  const { analysis, asOf, overlay } = worlds;
  const before = await componentsFound(analysis, worlds.before, { ...args, asOf });
  const after = await componentsFound(analysis, worlds.after, { ...args, asOf });
  const only = (one: Found, other: Found): Promise<readonly number[]> =>
    inSlices(largestOnly(one, other), sliceOptions(analysis));
  const cutOff = (await only(before, after)).filter((node) => !overlay.removedNodes.has(node));
  const joined = await only(after, before);
  return {
    before: componentsAnswer(before, args),
    after: componentsAnswer(after, args),
    cutOff: idsOf(worlds.before, cutOff),
    cutOffCount: cutOff.length,
    joined: idsOf(worlds.after, joined),
    joinedCount: joined.length,
  };
}

function idsOf({ nodes }: Topology, places: readonly number[]): readonly string[] {
  return places.slice(0, MOST).map(nodes.idOf);
}

/** The nodes, by their places in the topology, that are in the largest component of the one and not of the other. */
function* largestOnly(one: Found, other: Found): Sliced<readonly number[]> {
  const isThere = new Uint8Array(one.graph.topology.nodes.count);
  other.graph.nodes.forEach((node, place) => {
    if (other.groups.groupOf[place] === 0) isThere[node] = 1;
  });
  yield;
  return [...one.graph.nodes].filter((node, place) => one.groups.groupOf[place] === 0 && isThere[node] === 0);
}
