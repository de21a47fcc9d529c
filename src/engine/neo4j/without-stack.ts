/**
 * Calls the driver without the stack trace that it takes of every query, nine per cent of a look-up in a profile. Failures
 * are told by their codes, so nobody would see it.
 */
export function withoutStack<Result>(call: () => Result): Result {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return call();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
