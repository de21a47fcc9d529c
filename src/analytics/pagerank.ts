import type { Meter, Sliced } from './meter.js';
import { degreeIn, type Links, type Projection } from './projection.js';

/** How PageRank is computed. */
export type PageRankOptions = {
  /** The chance of going on along a link rather than to any node. */
  readonly damping: number;
  /** It ends when all scores together change by no more than this. */
  readonly tolerance: number;
};

/** Scores that add up to one, after how many rounds, and how much the last round still changed. */
export type PageRank = { readonly scores: Float64Array; readonly rounds: number; readonly change: number };

/** Nobody needs so many rounds: the change shrinks at least by the damping. */
const MOST_ROUNDS = 1_000;

/**
 * PageRank by power iteration: where somebody is who follows links by chance. Who stands at a node without links goes on
 * to any node. Ended early, it answers the last whole round.
 */
export function* pageRank(graph: Projection, options: PageRankOptions, meter: Meter): Sliced<PageRank> {
  const count = graph.nodes.length;
  const state: State = {
    links: graph.previous,
    share: Float64Array.from({ length: count }, (_, node) => 1 / Math.max(1, degreeIn(graph.next, node))),
    isDead: Uint8Array.from({ length: count }, (_, node) => (degreeIn(graph.next, node) === 0 ? 1 : 0)),
    given: new Float64Array(count),
    damping: options.damping,
  };
  const blocks = blocksOf(graph.previous);
  let scores = new Float64Array(count).fill(1 / count);
  let spare = new Float64Array(count);
  let change = Infinity;
  let rounds = 0;
  for (; rounds < MOST_ROUNDS && change > options.tolerance && count > 0; rounds++) {
    const base = (1 - options.damping + options.damping * give(state, scores)) / count;
    let changed = 0;
    for (let block = 0; block < blocks.length - 1; block++) {
      const [start, end] = [blocks[block] as number, blocks[block + 1] as number];
      changed += gather(state, scores, spare, { start, end, base });
      if (meter.spend(BLOCK) && meter.mustStop(yield)) return { scores, rounds, change };
    }
    change = changed;
    [scores, spare] = [spare, scores];
  }
  return { scores, rounds, change };
}

type State = {
  readonly links: Links;
  readonly share: Float64Array;
  readonly isDead: Uint8Array;
  /** What each node gives to each of those it is linked to. */
  readonly given: Float64Array;
  readonly damping: number;
};

/** Works out what each node gives; answers what is at nodes without links. */
function give({ share, isDead, given }: State, scores: Float64Array): number {
  let dead = 0;
  for (let node = 0; node < scores.length; node++) {
    const score = scores[node] as number;
    given[node] = score * (share[node] as number);
    if (isDead[node] === 1) dead += score;
  }
  return dead;
}

type Block = { readonly start: number; readonly end: number; readonly base: number };

/** Gathers what the nodes of a block are given; answers how much their scores change. */
function gather(
  { links: { offsets, neighbours }, given, damping }: State,
  scores: Float64Array,
  into: Float64Array,
  { start, end, base }: Block,
): number {
  let change = 0;
  for (let node = start; node < end; node++) {
    const last = offsets[node + 1] as number;
    let sum = 0;
    for (let at = offsets[node] as number; at < last; at++) sum += given[neighbours[at] as number] as number;
    const score = base + damping * sum;
    into[node] = score;
    change += Math.abs(score - (scores[node] as number));
  }
  return change;
}

/** Nodes and links in a block, but for a node that has more by itself. */
const BLOCK = 4_096;

function blocksOf({ offsets }: Links): readonly number[] {
  const blocks = [0];
  let end = BLOCK;
  for (let node = 1; node < offsets.length; node++) {
    const work = node + (offsets[node] as number);
    if (work < end && node < offsets.length - 1) continue;
    blocks.push(node);
    end = work + BLOCK;
  }
  return blocks;
}
