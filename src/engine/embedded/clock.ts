import { ServiceError } from '../../errors/service-error.js';
import type { RunOptions } from '../engine.js';

/** Ends a call that takes too long: `tick` is called for each node or edge visited. Both throw TIMEOUT or CANCELLED. */
export type Clock = { tick(): void; check(): void };

/** Visits between two looks at the time: some tens of microseconds. */
const VISITS = 1024;

/** A clock that starts now. */
export function startClock({ deadline, signal }: RunOptions): Clock {
  const end = performance.now() + deadline;
  let visits = 0;
  function check(): void {
    if (signal?.aborted === true) throw new ServiceError('CANCELLED', 'The request was cancelled.');
    if (performance.now() >= end) {
      throw new ServiceError('TIMEOUT', `The answer was not ready within ${deadline} ms. Ask for less at a time.`);
    }
  }
  function tick(): void {
    visits += 1;
    if (visits % VISITS === 0) check();
  }
  return { tick, check };
}
