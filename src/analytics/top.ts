import { heap } from './heap.js';
import type { Sliced } from './meter.js';

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

/** The places of some nodes by score, from 1; nodes whose scores are shown alike share one. */
export function* placesOf(scores: Float64Array, nodes: readonly number[]): Sliced<readonly number[]> {
  const places: number[] = [];
  for (const node of nodes) {
    places.push(1 + countAbove(scores, shownScore(scores[node] as number)));
    yield;
  }
  return places;
}

function countAbove(scores: Float64Array, shown: number): number {
  let count = 0;
  // Rounding is slow, and few scores are so near that it decides.
  const surely = shown + Math.abs(shown) * 10 ** (1 - DIGITS);
  for (const score of scores) {
    if (score > shown && (score > surely || shownScore(score) > shown)) count += 1;
  }
  return count;
}

function worseFirst(left: Ranked, right: Ranked): number {
  return left.score - right.score || right.node - left.node;
}
