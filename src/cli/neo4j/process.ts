import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';

/**
 * Runs the rest of the arguments and ends it when standard input closes, which happens at the latest when this process
 * dies, by whatever signal. A plain child would survive a killed parent.
 */
const BOUND = 'exec 3<&0; "$@" </dev/null 3<&- & job=$!; (cat <&3 >/dev/null; kill -TERM $job) & wait $job';

/** A program whose life is bound to ours. */
export type BoundProcess = {
  /** Settles when the program has ended, with its exit code. */
  readonly ended: Promise<number | null>;
  /** Asks the program to end in an orderly way. */
  readonly end: () => void;
  /** Sends a signal to the program and all it started. */
  readonly signal: (signal: NodeJS.Signals) => void;
};

/** Starts a program bound to the life of this process; its output is appended to the log file. */
export function startBound(command: readonly string[], log: string): BoundProcess {
  const output = openSync(log, 'a');
  // A group of its own, so that Ctrl-C reaches us alone and we end it in order.
  const child = spawn('sh', ['-c', BOUND, 'sh', ...command], { stdio: ['pipe', output, output], detached: true });
  closeSync(output);
  child.stdin?.on('error', () => {});
  const ended = new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('exit', (code) => {
      child.stdin?.destroy();
      resolve(code);
    });
  });
  const signal = (name: NodeJS.Signals): void => {
    if (child.pid === undefined) return;
    try {
      process.kill(-child.pid, name);
    } catch {
      // The group is gone already.
    }
  };
  return { ended, end: () => child.stdin?.end(), signal };
}
