import { viewOf, type View } from '../../topology/view.js';
import { dayOf } from '../../topology/days.js';
import type { Topology } from '../../topology/topology.js';
import type { AsOf } from '../as-of.js';

/** How a graph is to be walked, as clients write it. */
export type WalkArguments = {
  readonly via?: readonly string[] | null | undefined;
  readonly direction: 'OUT' | 'IN' | 'BOTH';
  readonly asOf: AsOf | null | undefined;
};

/** The view of a topology that the arguments leave. */
export function walkOf(topology: Topology, { via, direction, asOf }: WalkArguments, today: string): View {
  return viewOf(topology, {
    relations: via ? relationsOf(topology, via) : undefined,
    direction: direction === 'BOTH' ? 'both' : direction === 'OUT' ? 'out' : 'in',
    at: asOf ? { day: dayOf(asOf.valid ?? today), mode: asOf.mode === 'POSSIBLE' ? 'possible' : 'certain' } : undefined,
    known: asOf?.known ? Date.parse(asOf.known) : undefined,
  });
}

/** The places of relations in the topology. */
export function relationsOf({ relations }: Topology, types: readonly string[]): readonly number[] {
  return types.map((type) => relations.findIndex((relation) => relation.type === type));
}
