import type { Direction, View } from '../topology/view.js';
import type { Topology } from '../topology/topology.js';
import type { Meter, Sliced } from './meter.js';

/** The neighbours of each node: those of `n` are `neighbours[offsets[n]]` up to, without, `neighbours[offsets[n + 1]]`. */
export type Links = { readonly offsets: Uint32Array; readonly neighbours: Uint32Array };

/**
 * A simple graph of some nodes of a topology: two nodes are linked once however many edges join them, and none is linked
 * with itself. Its nodes are numbered in the topology's order.
 */
export type Projection = {
  readonly topology: Topology;
  /** The topology's node for each of its own. */
  readonly nodes: Uint32Array;
  readonly isDirected: boolean;
  /** Linked pairs of nodes: ordered ones where it is directed. */
  readonly links: number;
  /** The topology's edges that make the links. */
  readonly edges: number;
  /** Where links lead to from each node, and where they come from: one and the same where it is not directed. */
  readonly next: Links;
  readonly previous: Links;
};

/** What of a view is projected. */
export type ProjectionOptions = {
  /** The direction of the view; `both` makes a graph without directions. */
  readonly direction: Direction;
  readonly isIn: (node: number) => boolean;
  /** Whether a node without links stays. */
  readonly isolated: boolean;
};

/** The simple graph that a view makes of some nodes; undefined where its time was up before it was whole. */
export function* project(view: View, options: ProjectionOptions, meter: Meter): Sliced<Projection | undefined> {
  const { topology } = view;
  const isDirected = options.direction !== 'both';
  const next = yield* gather(view, options, meter);
  const previous = isDirected ? yield* gather(view.reversed(), options, meter) : next;
  if (next === undefined || previous === undefined) return undefined;
  const nodes = kept(topology, options, [next, previous]);
  const placeOf = new Uint32Array(topology.nodes.count);
  for (let place = 0; place < nodes.length; place++) placeOf[nodes[place] as number] = place;
  const links = yield* renumbered(next, nodes, placeOf, meter);
  const arcs = links.neighbours.length;
  return {
    topology,
    nodes,
    isDirected,
    links: isDirected ? arcs : arcs / 2,
    edges: next.edges,
    next: links,
    previous: isDirected ? yield* renumbered(previous, nodes, placeOf, meter) : links,
  };
}

/** How many nodes a node is linked with, along the links. */
export function degreeIn({ offsets }: Links, node: number): number {
  return (offsets[node + 1] as number) - (offsets[node] as number);
}

/** Links between the topology's own nodes, and how many edges make them. */
type Gathered = Links & { readonly edges: number };

const NOBODY = 0xffffffff;

function* gather(view: View, { direction, isIn }: ProjectionOptions, meter: Meter): Sliced<Gathered | undefined> {
  const { topology } = view;
  const { count } = topology.nodes;
  const offsets = new Uint32Array(count + 1);
  const neighbours = new Uint32Array(2 * topology.edges.count);
  const seenBy = new Uint32Array(count).fill(NOBODY);
  // Of an edge that is told at both of its ends, this is the one where it counts.
  const home = direction === 'in' ? topology.edges.target : topology.edges.source;
  let here = 0;
  let arcs = 0;
  let edges = 0;
  const link = (edge: number, neighbour: number): void => {
    if (neighbour === here || !isIn(neighbour)) return;
    if (home[edge] === here) edges += 1;
    if (seenBy[neighbour] === here) return;
    seenBy[neighbour] = here;
    neighbours[arcs++] = neighbour;
  };
  for (; here < count; here++) {
    const seen = isIn(here) ? view.follow(here, link) : 0;
    offsets[here + 1] = arcs;
    if (meter.spend(seen + 1) && meter.mustStop(yield)) return undefined;
  }
  return { offsets, neighbours: neighbours.subarray(0, arcs), edges };
}

function kept({ nodes }: Topology, { isIn, isolated }: ProjectionOptions, links: readonly Links[]): Uint32Array {
  const found = new Uint32Array(nodes.count);
  let count = 0;
  for (let node = 0; node < nodes.count; node++) {
    const stays = isolated ? isIn(node) : links.some((list) => degreeIn(list, node) > 0);
    if (stays) found[count++] = node;
  }
  return found.slice(0, count);
}

const BLOCK = 65_536;

/** The links by the places of their nodes. Whoever has no place has no links. */
function* renumbered(links: Links, nodes: Uint32Array, placeOf: Uint32Array, meter: Meter): Sliced<Links> {
  const offsets = new Uint32Array(nodes.length + 1);
  for (let place = 0; place < nodes.length; place++) {
    offsets[place + 1] = links.offsets[(nodes[place] as number) + 1] as number;
  }
  const neighbours = new Uint32Array(links.neighbours.length);
  for (let start = 0; start < neighbours.length; start += BLOCK) {
    const end = Math.min(start + BLOCK, neighbours.length);
    for (let at = start; at < end; at++) neighbours[at] = placeOf[links.neighbours[at] as number] as number;
    // What is nearly whole is finished.
    if (meter.spend(BLOCK)) meter.mustStop(yield);
  }
  return { offsets, neighbours };
}
