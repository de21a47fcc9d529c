import type { Sliced } from '../analytics/meter.js';
import { ServiceError } from '../errors/service-error.js';
import type { Underway } from './underway.js';

/** What sliced work may take. */
export type SliceOptions = {
  /** Milliseconds after which the work is told to end with what it has. */
  readonly milliseconds: number;
  readonly signal: AbortSignal | undefined;
  /** Takes note of the work while it goes on. */
  readonly during?: Underway['during'];
};

/** How long other requests wait at most while the work goes on. */
const TURN_MS = 8;

/** Runs sliced work, with a turn for other requests every few milliseconds. Throws CANCELLED when the signal fires. */
export function inSlices<Result>(work: Sliced<Result>, options: SliceOptions): Promise<Result> {
  const result = run(work, options);
  return options.during === undefined ? result : options.during(result);
}

async function run<Result>(work: Sliced<Result>, { milliseconds, signal }: SliceOptions): Promise<Result> {
  const start = performance.now();
  let turn = start + TURN_MS;
  for (let step = work.next(false); ;) {
    if (step.done === true) return step.value;
    if (performance.now() >= turn) {
      await new Promise((next) => setImmediate(next));
      turn = performance.now() + TURN_MS;
    }
    if (signal?.aborted === true) throw new ServiceError('CANCELLED', 'The request was cancelled.');
    step = work.next(performance.now() - start >= milliseconds);
  }
}
