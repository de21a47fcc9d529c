import { remember } from '../util/remember.js';
import type { Adjacency, Day, Topology } from './topology.js';

/** Which edges may be walked, and which way. */
export type ViewOptions = {
  /** Places in `relations`; all of them where it is undefined. */
  readonly relations: readonly number[] | undefined;
  /** Along the edges, against them, or both. A symmetric relation has no direction and is walked either way. */
  readonly direction: Direction;
  /** The day on which edges must hold, certainly or possibly; every period on record where it is undefined. */
  readonly at: { readonly day: Day; readonly mode: 'certain' | 'possible' } | undefined;
  /** The instant in milliseconds as whose record the edges are taken; the present one where it is undefined. */
  readonly known: number | undefined;
};

/** A way along edges. */
export type Direction = 'out' | 'in' | 'both';

/** Is told of an edge that may be walked from a node, and of the node it leads to. */
export type Visit = (edge: number, neighbour: number) => void;

/** The part of a topology that is walked. */
export type View = {
  readonly topology: Topology;
  /** Tells every edge that may be walked from the node, each once; answers how many edges were looked at. */
  readonly follow: (node: number, visit: Visit) => number;
  /** The same edges, walked the other way. */
  readonly reversed: () => View;
  /** Whether the edge is in the view, whichever way it is walked. */
  readonly admits: (edge: number) => boolean;
};

/** The view of a topology that the options leave. */
export function viewOf(topology: Topology, options: ViewOptions): View {
  const { direction } = options;
  const admits = admission(topology, options);
  return Object.freeze({
    topology,
    follow: walker(topology, options, admits),
    admits,
    reversed: () => viewOf(topology, { ...options, direction: opposite(direction) }),
  });
}

function walker(topology: Topology, options: ViewOptions, admits: View['admits']): View['follow'] {
  const { relations, outgoing, incoming } = topology;
  const { source, target, relation } = topology.edges;
  const ahead = options.direction !== 'in';
  const back = options.direction !== 'out';
  const free = Uint8Array.from(relations, ({ symmetric }) => (symmetric ? 1 : 0));
  const isFree = (edge: number): boolean => free[relation[edge] as number] === 1;
  const hasFree = [...(options.relations ?? relations.keys())].some((place) => free[place] === 1);
  const walk = ({ offsets, edges }: Adjacency, node: number, isOut: boolean, visit: Visit): number => {
    const isEvery = isOut ? ahead : back;
    if (!isEvery && !hasFree) return 0;
    const ends = isOut ? target : source;
    const start = offsets[node] as number;
    const end = offsets[node + 1] as number;
    for (let index = start; index < end; index++) {
      const edge = edges[index] as number;
      if ((!isEvery && !isFree(edge)) || !admits(edge)) continue;
      const neighbour = ends[edge] as number;
      // A loop has been told with the outgoing edges, unless it may only be walked backwards.
      if (!isOut && neighbour === node && (ahead || isFree(edge))) continue;
      visit(edge, neighbour);
    }
    return end - start;
  };
  return (node, visit) => walk(outgoing, node, true, visit) + walk(incoming, node, false, visit);
}

/** The other way. */
function opposite(direction: Direction): Direction {
  if (direction === 'both') return 'both';
  return direction === 'out' ? 'in' : 'out';
}

/** How many edges of any kind a node has. */
export function degreeOf({ outgoing, incoming }: Topology, node: number): number {
  return sizeOf(outgoing, node) + sizeOf(incoming, node);
}

function sizeOf({ offsets }: Adjacency, node: number): number {
  return (offsets[node + 1] as number) - (offsets[node] as number);
}

/** Whether an edge of the topology has been withdrawn. */
const hasWithdrawn = remember((withdrawn: Float64Array): boolean => withdrawn.some((instant) => instant !== Infinity));

function admission({ edges, relations }: Topology, options: ViewOptions): View['admits'] {
  const { at, known } = options;
  const tests: View['admits'][] = [];
  if (options.relations !== undefined) {
    const wanted = new Uint8Array(relations.length);
    for (const place of options.relations) wanted[place] = 1;
    tests.push((edge) => wanted[edges.relation[edge] as number] === 1);
  }
  if (at !== undefined) {
    const { day, mode } = at;
    const [from, to] = mode === 'certain' ? [edges.fromMax, edges.toMin] : [edges.fromMin, edges.toMax];
    tests.push((edge) => (from[edge] as number) <= day && day < (to[edge] as number));
  }
  if (known !== undefined) {
    tests.push((edge) => (edges.recorded[edge] as number) <= known && known < (edges.withdrawn[edge] as number));
  } else if (hasWithdrawn(edges.withdrawn)) tests.push((edge) => edges.withdrawn[edge] === Infinity);
  const [first = () => true, second = () => true, third = () => true] = tests;
  return tests.length < 2 ? first : (edge) => first(edge) && second(edge) && third(edge);
}
