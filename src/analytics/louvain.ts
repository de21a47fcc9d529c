import { components } from './components.js';
import type { Groups } from './groups.js';
import type { Meter, Sliced } from './meter.js';
import { degreeIn, type Projection } from './projection.js';
import { shuffled } from './sources.js';
import { merged, weighted, type WeightedGraph } from './weighted-graph.js';

/** How communities are sought. */
export type LouvainOptions = {
  /** Higher makes more and smaller communities. */
  readonly resolution: number;
  /** The order in which nodes are looked at; the same seed gives the same communities. */
  readonly seed: number;
};

/** Communities, and how much more links there are within them than chance would put there. */
export type Communities = Groups & { readonly modularity: number };

/** No level needs so many rounds. */
const MOST_ROUNDS = 100;

/** A round that moves no more than this part of the nodes is the last one: the next level moves them better. */
const FEW = 0.001;

/** What moves for less goes back and forth. */
const LEAST_GAIN = 1e-10;

/**
 * Communities after Louvain: nodes move to the community of a neighbour while that adds to the modularity, then communities
 * become nodes, and so on. Each hangs together: one that falls apart is taken as its parts, which never costs modularity.
 * Undefined where its time was up before there was anything; ended later, what was found.
 */
export function* louvain(graph: Projection, options: LouvainOptions, meter: Meter): Sliced<Communities | undefined> {
  const communityOf = Uint32Array.from(graph.nodes, (_, node) => node);
  let level: WeightedGraph | undefined = weighted(graph);
  for (;;) {
    const { groupOf, count }: Moved = yield* moved(level, options, meter);
    for (let node = 0; node < communityOf.length; node++) {
      communityOf[node] = groupOf[communityOf[node] as number] as number;
    }
    if (count === groupOf.length || meter.limit() !== undefined) break;
    level = yield* merged(level, groupOf, count, meter);
    if (level === undefined) break;
  }
  const found = yield* components(graph, meter, (one, other) => communityOf[one] === communityOf[other]);
  return found && { ...found, modularity: modularity(graph, found, options.resolution) };
}

/** How much more of the links lies within groups than chance would put there, given how many links each node has. */
function modularity({ nodes, next, links }: Projection, { groupOf, sizes }: Groups, resolution: number): number {
  if (links === 0) return 0;
  const within = new Float64Array(sizes.length);
  const degrees = new Float64Array(sizes.length);
  for (let node = 0; node < nodes.length; node++) {
    const group = groupOf[node] as number;
    degrees[group] = (degrees[group] as number) + degreeIn(next, node);
    for (let at = next.offsets[node] as number; at < (next.offsets[node + 1] as number); at++) {
      if (groupOf[next.neighbours[at] as number] === group) within[group] = (within[group] as number) + 1;
    }
  }
  const twice = 2 * links;
  return within.reduce(
    (sum, ends, group) => sum + ends / twice - resolution * ((degrees[group] as number) / twice) ** 2,
    0,
  );
}

type Moved = { readonly groupOf: Uint32Array; readonly count: number };

/** Moves nodes between groups, each in one of its own at first, until none gains by it. */
function* moved(graph: WeightedGraph, { resolution, seed }: LouvainOptions, meter: Meter): Sliced<Moved> {
  const count = graph.strengths.length;
  const groupOf = Uint32Array.from({ length: count }, (_, node) => node);
  const totals = graph.strengths.slice();
  const order = Uint32Array.from(shuffled(count, seed));
  const move = mover(graph, groupOf, totals, resolution);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let moves = 0;
    for (const node of order) {
      if (move(node)) moves += 1;
      if (meter.spend(degreeIn(graph, node) + 1) && meter.mustStop(yield)) return numbered(groupOf);
    }
    if (moves <= count * FEW) break;
  }
  return numbered(groupOf);
}

/** Moves a node to the group of a neighbour where that gains most; answers whether it did. */
function mover(
  { offsets, neighbours, weights, strengths, total }: WeightedGraph,
  groupOf: Uint32Array,
  totals: Float64Array,
  resolution: number,
): (node: number) => boolean {
  const shared = new Float64Array(groupOf.length);
  const met = new Uint32Array(groupOf.length);
  return (node) => {
    const own = groupOf[node] as number;
    const strength = strengths[node] as number;
    const last = offsets[node + 1] as number;
    let groups = 0;
    for (let at = offsets[node] as number; at < last; at++) {
      const group = groupOf[neighbours[at] as number] as number;
      if (shared[group] === 0) met[groups++] = group;
      shared[group] = (shared[group] as number) + (weights[at] as number);
    }
    totals[own] = (totals[own] as number) - strength;
    const expected = (resolution * strength) / total;
    let best = own;
    let most = (shared[own] as number) - totals[own] * expected + LEAST_GAIN;
    for (let index = 0; index < groups; index++) {
      const group = met[index] as number;
      const gain = (shared[group] as number) - (totals[group] as number) * expected;
      shared[group] = 0;
      if (gain <= most) continue;
      best = group;
      most = gain;
    }
    totals[best] = (totals[best] as number) + strength;
    groupOf[node] = best;
    return best !== own;
  };
}

function numbered(groupOf: Uint32Array): Moved {
  const numbers = new Uint32Array(groupOf.length);
  let count = 0;
  const renamed = groupOf.map((group) => {
    if (numbers[group] === 0) numbers[group] = ++count;
    return (numbers[group] as number) - 1;
  });
  return { groupOf: renamed, count };
}
