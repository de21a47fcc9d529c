import process from 'node:process';

/** Says one line of progress on standard error, so that standard output holds results only. */
export function say(text) {
  process.stderr.write(`shopgraph: ${text}\n`);
}

/** A time span as people read it. */
export function seconds(startedAt) {
  return `${((performance.now() - startedAt) / 1000).toFixed(1)} s`;
}

/** Ends the process with one clear line instead of a stack trace. */
export function fail(error) {
  say(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
