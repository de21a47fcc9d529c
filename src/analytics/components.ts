import { groupsOf, type Groups } from './groups.js';
import type { Meter, Sliced } from './meter.js';
import { degreeIn, type Projection } from './projection.js';

const NONE = 0xffffffff;

/**
 * The parts of a graph that hang together, whichever way links lead: by all links, or by those that `joins` allows.
 * Undefined where its time was up before it was done.
 */
export function* components(
  { nodes, next, previous, isDirected }: Projection,
  meter: Meter,
  joins: (one: number, other: number) => boolean = () => true,
): Sliced<Groups | undefined> {
  const labels = new Uint32Array(nodes.length).fill(NONE);
  const queue = new Uint32Array(nodes.length);
  const ways = isDirected ? [next, previous] : [next];
  let found = 0;
  let count = 0;
  const reach = (node: number): void => {
    labels[node] = count;
    queue[found++] = node;
  };
  for (let start = 0, at = 0; start < nodes.length; start++) {
    if (labels[start] !== NONE) continue;
    reach(start);
    for (; at < found; at++) {
      const node = queue[at] as number;
      for (const way of ways) {
        const last = way.offsets[node + 1] as number;
        for (let place = way.offsets[node] as number; place < last; place++) {
          const other = way.neighbours[place] as number;
          if (labels[other] === NONE && joins(node, other)) reach(other);
        }
        if (meter.spend(degreeIn(way, node) + 1) && meter.mustStop(yield)) return undefined;
      }
    }
    count += 1;
  }
  return groupsOf(labels, count);
}
