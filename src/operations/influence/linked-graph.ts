import { startMeter, type Meter } from '../../analytics/meter.js';
import { project, type Projection } from '../../analytics/projection.js';
import { ServiceError } from '../../errors/service-error.js';
import { typeEnumValue } from '../../model/names.js';
import type { Topology } from '../../topology/topology.js';
import type { Direction } from '../../topology/view.js';
import type { Analysis } from '../analysis.js';
import { inSlices } from '../in-slices.js';
import { sliceOptions } from '../traverse/limits.js';
import { walkOf, type WalkArguments } from '../traverse/walk.js';

/** Which part of a graph is looked at, as clients write it. */
export type GraphArguments = WalkArguments & {
  readonly types: readonly string[];
  readonly via: readonly string[];
  readonly excludeKinds: readonly string[];
  readonly isolated: boolean;
};

/** The part of the topology that the arguments name. Throws BAD_USER_INPUT where they name none, TIMEOUT for too large a one. */
export async function linkedGraph(analysis: Analysis, topology: Topology, args: GraphArguments): Promise<Projection> {
  checkNamed('types', args.types);
  checkNamed('via', args.via);
  const options = { direction: directionOf(args.direction), isIn: chosen(topology, args), isolated: args.isolated };
  const work = project(walkOf(topology, args, analysis.today), options, endlessMeter());
  const graph = await inSlices(work, sliceOptions(analysis));
  if (graph === undefined) throw tooSlow('gathering the graph');
  return graph;
}

/** A part of the graph as the SDL's `LinkedGraph`. */
export function graphAnswer({ nodes, links, edges }: Projection) {
  return { nodes: nodes.length, links, edges };
}

/** The id of a node of a part of the graph. */
export function idIn({ topology, nodes }: Projection, node: number): string {
  return topology.nodes.idOf(nodes[node] as number);
}

/** Whether a node of the topology is of one of the types and of none of the kinds. */
export function chosen(
  { types, kinds, nodes }: Topology,
  named: Pick<GraphArguments, 'types' | 'excludeKinds'>,
): (node: number) => boolean {
  const isType = types.map((type) => named.types.includes(typeEnumValue(type)));
  const organization = types.indexOf('Organization');
  const isOut = kinds.map((kind) => named.excludeKinds.includes(kind));
  return (node) => {
    const type = nodes.type[node] as number;
    return isType[type] === true && !(type === organization && isOut[nodes.kind[node] as number] === true);
  };
}

/** Throws BAD_USER_INPUT for an empty list. */
export function checkNamed(name: string, values: readonly string[]): void {
  if (values.length > 0) return;
  const message = `"${name}" is empty, so nothing is in the graph. Name at least one.`;
  throw new ServiceError('BAD_USER_INPUT', message);
}

/** A meter that only time ends. */
export function endlessMeter(): Meter {
  return startMeter(Infinity);
}

/** The error of work of which a part says nothing. */
export function tooSlow(what: string): ServiceError {
  const way = 'name fewer types or relations, or give "asOf"';
  return new ServiceError('TIMEOUT', `The time was up while ${what}; ${way}.`);
}

function directionOf(direction: WalkArguments['direction']): Direction {
  return direction === 'BOTH' ? 'both' : direction === 'OUT' ? 'out' : 'in';
}
