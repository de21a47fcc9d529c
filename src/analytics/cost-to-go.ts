import type { View } from '../topology/view.js';
import type { Ball } from './ball.js';
import type { Meter, Sliced } from './meter.js';
import type { PathRank } from './path-rank.js';

/** What it costs at least to come from a node to the end within so many edges; undefined where it cannot be done. */
export type CostToGo = (node: number, edges: number) => number | undefined;

/**
 * The least costs of going to the end within 1, 2, ... edges, layer by layer, for the nodes through which a path of at most
 * `length` edges can lead. A node that is further from the start than the ball reaches counts as one edge beyond it.
 */
export function* costToGo(
  view: View,
  end: number,
  length: number,
  { rank, near, isOpen }: { readonly rank: PathRank; readonly near: Ball; readonly isOpen: (node: number) => boolean },
  meter: Meter,
): Sliced<CostToGo> {
  const layers: Map<number, number>[] = [new Map([[end, 0]])];
  const best: CostToGo = (node, edges) => {
    for (let layer = Math.min(edges, layers.length - 1); layer >= 0; layer--) {
      const cost = layers[layer]?.get(node);
      if (cost !== undefined) return cost;
    }
    return undefined;
  };
  const backwards = view.reversed();
  for (let layer = 1; layer <= length; layer++) {
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
