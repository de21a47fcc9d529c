import type { Sampled } from './betweenness.js';
import type { Meter, Sliced } from './meter.js';
import { degreeIn, type Projection } from './projection.js';
import { shuffled } from './sources.js';

/** Which ends come first. */
const SEED = 1;

/**
 * How near each node is to those it can come to along the links: their number divided by the sum of the distances to them,
 * times the part of all other nodes that they are (Wasserman and Faust). Goes back from one end after the other; ended
 * early, it estimates.
 */
export function* closeness(graph: Projection, meter: Meter): Sliced<Sampled> {
  const count = graph.nodes.length;
  const reached = new Float64Array(count);
  const total = new Float64Array(count);
  const walk = walkBack(graph);
  let starts = 0;
  for (const end of shuffled(count, SEED)) {
    const whole = yield* walk.from(end, meter);
    if (!whole) break;
    walk.gather(reached, total);
    starts += 1;
  }
  const scores = new Float64Array(count);
  const scale = count > 1 && starts > 0 ? count / starts / (count - 1) : 0;
  for (let node = 0; node < count; node++) {
    const [others, distances] = [reached[node] as number, total[node] as number];
    if (distances > 0) scores[node] = (others / distances) * others * scale;
  }
  return { scores, starts };
}

type Walk = {
  readonly from: (end: number, meter: Meter) => Sliced<boolean>;
  /** Counts, for each node from which the end can be reached, one more and how far it is. */
  readonly gather: (reached: Float64Array, total: Float64Array) => void;
};

function walkBack({ nodes, previous: { offsets, neighbours }, previous }: Projection): Walk {
  const distance = new Int32Array(nodes.length).fill(-1);
  const queue = new Uint32Array(nodes.length);
  let found = 0;
  const reach = (node: number, away: number): void => {
    distance[node] = away;
    queue[found++] = node;
  };
  function* from(end: number, meter: Meter): Sliced<boolean> {
    for (let at = 0; at < found; at++) distance[queue[at] as number] = -1;
    found = 0;
    reach(end, 0);
    for (let next = 0; next < found; next++) {
      const node = queue[next] as number;
      const last = offsets[node + 1] as number;
      for (let at = offsets[node] as number; at < last; at++) {
        const other = neighbours[at] as number;
        if (distance[other] === -1) reach(other, (distance[node] as number) + 1);
      }
      if (meter.spend(degreeIn(previous, node) + 1) && meter.mustStop(yield)) return false;
    }
    return true;
  }
  const gather = (reached: Float64Array, total: Float64Array): void => {
    for (let at = 1; at < found; at++) {
      const node = queue[at] as number;
      reached[node] = (reached[node] as number) + 1;
      total[node] = (total[node] as number) + (distance[node] as number);
    }
  };
  return { from, gather };
}
