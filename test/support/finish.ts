import type { Sliced } from '../../src/analytics/meter.js';

/** Runs sliced work to its end, all its time given; or tells it after so many slices that its time is up. */
export function finish<Result>(work: Sliced<Result>, slices = Infinity): Result {
  let step = work.next(false);
  for (let taken = 1; step.done !== true; taken++) step = work.next(taken >= slices);
  return step.value;
}
