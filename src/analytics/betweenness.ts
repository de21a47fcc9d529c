import type { Meter, Sliced } from './meter.js';
import { degreeIn, type Projection } from './projection.js';
import { shuffled } from './sources.js';

/** Scores by a number of starting nodes; estimates where these are not all. */
export type Sampled = { readonly scores: Float64Array; readonly starts: number };

/** Which starting nodes come first. */
const SEED = 1;

/**
 * The part of all shortest paths between two others that pass through each node, after Brandes: of the paths between each
 * pair its share, divided by the number of pairs. Starts from one node after the other; ended early, it estimates.
 */
export function* betweenness(graph: Projection, meter: Meter): Sliced<Sampled> {
  const count = graph.nodes.length;
  const search = startSearch(graph);
  const scores = new Float64Array(count);
  let starts = 0;
  for (const start of shuffled(count, SEED)) {
    const whole = yield* search.from(start, meter);
    if (!whole) break;
    search.gather(scores);
    starts += 1;
  }
  const pairs = (count - 1) * (count - 2);
  const scale = pairs > 0 && starts > 0 ? count / starts / pairs : 0;
  for (let node = 0; node < count; node++) scores[node] = (scores[node] as number) * scale;
  return { scores, starts };
}

type Search = {
  /** Weighs every node by the shortest paths that come from one; false where it was ended early. */
  readonly from: (start: number, meter: Meter) => Sliced<boolean>;
  /** Adds the weights of the last start. */
  readonly gather: (scores: Float64Array) => void;
};

function startSearch({ nodes, next, previous }: Projection): Search {
  const distance = new Int32Array(nodes.length).fill(-1);
  const paths = new Float64Array(nodes.length);
  const weight = new Float64Array(nodes.length);
  const queue = new Uint32Array(nodes.length);
  let found = 0;
  const clear = (start: number): void => {
    for (let at = 0; at < found; at++) distance[queue[at] as number] = -1;
    found = 0;
    reach(start, 0);
    paths[start] = 1;
  };
  const reach = (node: number, away: number): void => {
    distance[node] = away;
    paths[node] = 0;
    weight[node] = 0;
    queue[found++] = node;
  };
  const forward = (node: number): void => {
    const away = (distance[node] as number) + 1;
    const last = next.offsets[node + 1] as number;
    for (let at = next.offsets[node] as number; at < last; at++) {
      const other = next.neighbours[at] as number;
      if (distance[other] === -1) reach(other, away);
      if (distance[other] === away) paths[other] = (paths[other] as number) + (paths[node] as number);
    }
  };
  const backward = (node: number): void => {
    const before = (distance[node] as number) - 1;
    const share = (1 + (weight[node] as number)) / (paths[node] as number);
    const last = previous.offsets[node + 1] as number;
    for (let at = previous.offsets[node] as number; at < last; at++) {
      const other = previous.neighbours[at] as number;
      if (distance[other] !== before) continue;
      weight[other] = (weight[other] as number) + (paths[other] as number) * share;
    }
  };
  function* from(start: number, meter: Meter): Sliced<boolean> {
    clear(start);
    for (let at = 0; at < found; at++) {
      const node = queue[at] as number;
      forward(node);
      if (meter.spend(degreeIn(next, node) + 1) && meter.mustStop(yield)) return false;
    }
    for (let at = found - 1; at > 0; at--) {
      const node = queue[at] as number;
      backward(node);
      if (meter.spend(degreeIn(previous, node) + 1) && meter.mustStop(yield)) return false;
    }
    return true;
  }
  const gather = (scores: Float64Array): void => {
    for (let at = 1; at < found; at++) {
      const node = queue[at] as number;
      scores[node] = (scores[node] as number) + (weight[node] as number);
    }
  };
  return { from, gather };
}
