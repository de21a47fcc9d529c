import { heap } from './heap.js';

/** A node and its score, to the digits that are shown. */
export type Ranked = { readonly node: number; readonly score: number };

/** How many digits of a score are shown. The ones after them depend on the order of additions. */
const DIGITS = 6;

/** A score as it is shown. */
export function shownScore(score: number): number {
  return Number(score.toPrecision(DIGITS));
}

/** The nodes with the highest scores as they are shown; those with equal ones in their own order. */
export function topOf(scores: Float64Array, first: number): readonly Ranked[] {
  const best = heap<Ranked>(worseFirst);
  let size = 0;
  let least = -Infinity;
  for (let node = 0; node < scores.length; node++) {
    // Rounding is slow, and what is no higher before it is no higher after it.
    if (size >= first && (scores[node] as number) <= least) continue;
    best.push({ node, score: shownScore(scores[node] as number) });
    size += 1;
    if (size <= first) continue;
    const worst = best.pop();
    size -= 1;
    least = worst?.score ?? least;
  }
  const ranked: Ranked[] = [];
  for (let item = best.pop(); item !== undefined; item = best.pop()) ranked.push(item);
  return ranked.reverse();
}

function worseFirst(left: Ranked, right: Ranked): number {
  return left.score - right.score || right.node - left.node;
}
