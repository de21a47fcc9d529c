import { startMeter } from '../../src/analytics/meter.js';
import { project, type Projection } from '../../src/analytics/projection.js';
import { viewOf, type Direction, type ViewOptions } from '../../src/topology/view.js';
import type { Dice } from '../support/dice.js';
import { finish } from '../support/finish.js';
import { topologyOf, type SmallEdge } from '../support/small-topology.js';

/** What of a view is taken when all of it is. */
export const EVERYTHING = { relations: undefined, at: undefined, known: undefined } as const;

/** A graph by its linked pairs, such as `a-b b-c`; a node alone is one without links. */
export async function graphOf(text: string, direction: Direction = 'both'): Promise<Projection> {
  const parts = text.split(' ').map((part) => part.split('-'));
  const edges = parts.flatMap(([from = '', to]): SmallEdge[] => (to === undefined ? [] : [{ from, to }]));
  const topology = await topologyOf([...new Set(parts.flat())], edges);
  return projected(topology, { ...EVERYTHING, direction });
}

/** A graph of up to so many nodes, with parts that do not hang together. */
export async function randomGraph(dice: Dice, most = 12): Promise<Projection> {
  const count = 1 + dice.roll(most);
  const id = (): string => `n${String(dice.roll(count))}`;
  const edges = dice.list(3 * most, (): SmallEdge => ({ type: dice.pick('OWNS', 'NEAR'), from: id(), to: id() }));
  const ids = Array.from({ length: count }, (_, index) => `n${String(index)}`);
  const direction = dice.pick('both', 'out', 'in');
  return projected(await topologyOf(ids, edges), { ...EVERYTHING, direction }, dice.roll(2) === 0);
}

function projected(topology: Projection['topology'], options: ViewOptions, isolated = true): Projection {
  const { direction } = options;
  const work = project(viewOf(topology, options), { direction, isIn: () => true, isolated }, startMeter(Infinity));
  const graph = finish(work);
  if (graph === undefined) throw new Error('there is no end to its time');
  return graph;
}

/** The nodes that each node is linked to. */
export function linkLists({ nodes, next }: Projection): readonly (readonly number[])[] {
  return [...nodes].map((_, node) => [...next.neighbours.subarray(next.offsets[node], next.offsets[node + 1])]);
}
