import type { View } from '../topology/view.js';
import { startBall } from './ball.js';
import { startMeter, type Limit, type Sliced } from './meter.js';

/** The nodes at each distance from a node, from 1 on, by their index. */
export type Reached = { readonly levels: readonly (readonly number[])[]; readonly limit: Limit | undefined };

/** All nodes within some edges of a node. What was found before a limit is at its right distance. */
export function* reachable(view: View, from: number, maxDistance: number, visits: number): Sliced<Reached> {
  const meter = startMeter(visits);
  const ball = startBall(view, [from], () => true);
  const levels: (readonly number[])[] = [];
  while (levels.length < maxDistance && meter.limit() === undefined) {
    yield* ball.grow(meter);
    const frontier = ball.frontier();
    if (frontier.length === 0) break;
    levels.push([...frontier].sort((left, right) => left - right));
  }
  return { levels, limit: meter.limit() };
}
