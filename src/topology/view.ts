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
  const { edges, relations, outgoing, incoming } = topology;
  const admits = admission(topology, options);
  const symmetric = Uint8Array.from(relations, (relation) => (relation.symmetric ? 1 : 0));
  const { direction } = options;
  const isFree = (edge: number): boolean => symmetric[edges.relation[edge] as number] === 1;
  const some = options.relations ?? relations.keys();
  const hasFree = [...some].some((relation) => symmetric[relation] === 1);
  const ahead = direction !== 'in';
  const back = direction !== 'out';
  const follow = (node: number, visit: Visit): number => {
    let seen = 0;
    if (ahead || hasFree) {
      seen += walk(outgoing, node, (edge) => {
        if ((ahead || isFree(edge)) && admits(edge)) visit(edge, edges.target[edge] as number);
      });
    }
    if (back || hasFree) {
      seen += walk(incoming, node, (edge) => {
        // A loop has been told with the outgoing edges, unless it may only be walked backwards.
        const isTold = edges.source[edge] === node && (ahead || isFree(edge));
        if (!isTold && (back || isFree(edge)) && admits(edge)) visit(edge, edges.source[edge] as number);
      });
    }
    return seen;
  };
  return Object.freeze({
    topology,
    follow,
    admits,
    reversed: () => viewOf(topology, { ...options, direction: opposite(direction) }),
  });
}

/** The other way. */
export function opposite(direction: Direction): Direction {
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

function walk({ offsets, edges }: Adjacency, node: number, visit: (edge: number) => void): number {
  const start = offsets[node] as number;
  const end = offsets[node + 1] as number;
  for (let index = start; index < end; index++) visit(edges[index] as number);
  return end - start;
}

function admission({ edges, relations }: Topology, options: ViewOptions): (edge: number) => boolean {
  const { at, known } = options;
  const wanted = new Uint8Array(relations.length).fill(options.relations === undefined ? 1 : 0);
  for (const relation of options.relations ?? []) wanted[relation] = 1;
  const isKnown =
    known === undefined
      ? (edge: number) => edges.withdrawn[edge] === Infinity
      : (edge: number) => (edges.recorded[edge] as number) <= known && known < (edges.withdrawn[edge] as number);
  if (at === undefined) return (edge) => wanted[edges.relation[edge] as number] === 1 && isKnown(edge);
  const { day, mode } = at;
  const [from, to] = mode === 'certain' ? [edges.fromMax, edges.toMin] : [edges.fromMin, edges.toMax];
  return (edge) =>
    wanted[edges.relation[edge] as number] === 1 &&
    (from[edge] as number) <= day &&
    day < (to[edge] as number) &&
    isKnown(edge);
}
