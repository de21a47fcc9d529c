import { degreeOf, type View } from '../topology/view.js';
import type { Meter, Sliced } from './meter.js';

/** The nodes within some edges of a node, grown edge by edge. */
export type Ball = {
  /** How many edges it reaches. */
  readonly radius: () => number;
  /** How many edges away a node is; one more than the radius for a node that is not in it. */
  readonly distance: (node: number) => number;
  readonly has: (node: number) => boolean;
  /** The nodes that were added last. */
  readonly frontier: () => readonly number[];
  /** How many edges the next step looks at. */
  readonly work: () => number;
  /** Reaches one edge further; tells each node that is new. */
  readonly grow: (meter: Meter, found?: (node: number) => void) => Sliced<void>;
};

/** The ball around nodes, of radius 0. Only nodes that are open are let in. */
export function startBall(view: View, centres: readonly number[], isOpen: (node: number) => boolean): Ball {
  const distances = new Uint8Array(view.topology.nodes.count);
  let frontier: number[] = [];
  let radius = 0;
  let work = 0;
  const add = (node: number): boolean => {
    if (distances[node] !== 0) return false;
    distances[node] = radius + 1;
    frontier.push(node);
    work += degreeOf(view.topology, node);
    return true;
  };
  centres.forEach(add);
  function* grow(meter: Meter, found: (node: number) => void = () => undefined): Sliced<void> {
    const last = frontier;
    frontier = [];
    work = 0;
    radius += 1;
    for (const node of last) {
      const seen = view.follow(node, (_edge, neighbour) => {
        if (isOpen(neighbour) && add(neighbour)) found(neighbour);
      });
      if (meter.spend(seen) && meter.mustStop(yield)) return;
    }
  }
  return {
    radius: () => radius,
    distance: (node) => (distances[node] === 0 ? radius + 1 : (distances[node] as number) - 1),
    has: (node) => distances[node] !== 0,
    frontier: () => frontier,
    work: () => work,
    grow,
  };
}
