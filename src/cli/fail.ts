import { ServiceError } from '../errors/service-error.js';
import { withoutCredentials } from '../util/credentials.js';

/** Ends the process with one line for what a person can mend, and with the whole trace for what only we can. */
export function fail(error: unknown): void {
  const text = error instanceof ServiceError && error.code !== 'INTERNAL_SERVER_ERROR' ? error.message : traceOf(error);
  process.stderr.write(`shopgraph: ${withoutCredentials(text)}\n`);
  process.exit(1);
}

function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
    return `${error.message.split('. ')[0] ?? error.message} (see --help)`;
  return error.stack ?? error.message;
}
