import { pino, stdSerializers } from 'pino';
import { withoutCredentials } from '../util/credentials.js';
import type { Logger } from '../util/logger.js';

/** The log: JSON lines on standard error, so that standard output stays free. Addresses lose user and password. */
export function createLogger(level: string): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: serializeError },
    },
    process.stderr,
  );
}

function serializeError(error: Error): Readonly<Record<string, unknown>> {
  const { type, message, stack } = stdSerializers.err(error);
  return { type, message: withoutCredentials(message), stack: withoutCredentials(stack) };
}
