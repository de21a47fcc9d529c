import type { View } from '../topology/view.js';
import type { Ball } from './ball.js';
import type { Meter, Sliced } from './meter.js';
import type { PathRank } from './path-rank.js';

/** What it costs at least to come from a node to the end within so many edges; undefined where it cannot be done. */
export type CostToGo = (node: number, edges: number) => number | undefined;

/** What limits where paths can lead: the ball around the start, that around the end, and what may be passed through. */
export type Bounds = {
  readonly rank: PathRank;
  readonly near: Ball;
  readonly far: Ball;
  readonly isOpen: (node: number) => boolean;
};

/**
 * The least costs of going to the end within 1, 2, ... edges, layer by layer, for the nodes through which a path of at most
 * `length` edges can lead. A node that is further from the start than the ball reaches counts as one edge beyond it.
 */
export function* costToGo(
  view: View,
  end: number,
  length: number,
  { rank, near, far, isOpen }: Bounds,
  meter: Meter,
): Sliced<CostToGo> {
  const { first, layers } = firstLayers(end, length, { rank, near, far, isOpen });
  const best: CostToGo = (node, edges) => {
    if (rank.uniform !== undefined && far.has(node)) {
      return far.distance(node) <= edges ? far.distance(node) * rank.uniform : undefined;
    }
    for (let layer = Math.min(edges, layers.length - 1); layer >= 0; layer--) {
      const cost = layers[layer]?.get(node);
      if (cost !== undefined) return cost;
    }
    return undefined;
  };
  const backwards = view.reversed();
  for (let layer = first; layer <= length; layer++) {
    const improved = new Map<number, number>();
    for (const [node, cost] of layers[layer - 1] ?? []) {
      const own = node === end ? 0 : rank.inner(node);
      const seen = backwards.follow(node, (edge, before) => {
        if (before === end || !isOpen(before) || near.distance(before) + layer > length) return;
        const total = cost + own + rank.edge(edge);
        const known = improved.get(before) ?? best(before, layer - 1);
        if (known === undefined || total < known) improved.set(before, total);
      });
      if (meter.spend(seen) && meter.mustStop(yield)) return best;
    }
    layers.push(improved);
    if (improved.size === 0) break;
  }
  return best;
}

/** Where all edges cost the same, the ball around the end holds the least costs up to its radius. */
function firstLayers(end: number, length: number, { rank, near, far }: Bounds) {
  const { uniform } = rank;
  if (uniform === undefined) return { first: 1, layers: [new Map([[end, 0]])] };
  const radius = far.radius();
  const layers = Array.from({ length: radius + 1 }, () => new Map<number, number>());
  for (const node of far.frontier()) {
    if (near.distance(node) + radius <= length) layers[radius]?.set(node, radius * uniform);
  }
  return { first: radius + 1, layers };
}
