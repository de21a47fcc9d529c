import { ServiceError } from '../../errors/service-error.js';
import type { RunOptions } from '../engine.js';

/** What may end a call before the database does. */
export type Limits = {
  /** Rejects when the deadline passes or the signal fires, and never settles otherwise. */
  readonly ended: Promise<never>;
  /** Milliseconds until the deadline. */
  readonly remaining: () => number;
  /** Throws when the call has been ended already. */
  readonly check: () => void;
  /** Must be called when the call is over. */
  readonly release: () => void;
};

/** Starts the clock of a call. A signal that has fired already and a deadline of zero end it at once. */
export function startLimits({ deadline, signal }: RunOptions): Limits {
  const start = performance.now();
  let reason: ServiceError | undefined;
  let end: (error: ServiceError) => void = () => {};
  const ended = new Promise<never>((_resolve, reject) => {
    end = (error) => reject((reason = error));
  });
  ended.catch(() => {});
  const cancel = (): void => end(cancelled());
  const timer = setTimeout(() => end(timedOut(deadline)), deadline);
  signal?.addEventListener('abort', cancel, { once: true });
  if (signal?.aborted === true) cancel();
  if (deadline <= 0) end(timedOut(deadline));
  const limits: Limits = {
    ended,
    remaining: () => Math.max(0, deadline - (performance.now() - start)),
    check: () => {
      if (reason !== undefined) throw reason;
    },
    release: () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
    },
  };
  return Object.freeze(limits);
}

function cancelled(): ServiceError {
  return new ServiceError('CANCELLED', 'The operation was cancelled because its client went away.');
}

function timedOut(deadline: number): ServiceError {
  return new ServiceError('TIMEOUT', `The graph database did not answer within ${deadline} ms; ask for less at once.`);
}
