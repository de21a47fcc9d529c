import type { ExecutionResult } from 'graphql';
import { ServiceError } from '../../src/errors/service-error.js';
import { CURSOR } from './walk/connection.js';

/** An answer as text, its keys in their order; errors by place and code. */
export function comparable({ data, errors = [] }: ExecutionResult): string {
  const shown = errors.map(({ path, originalError, message }) => ({
    path,
    error: originalError instanceof ServiceError ? originalError.code : message,
  }));
  return JSON.stringify({ data, ...(shown.length > 0 ? { errors: shown } : {}) }, undefined, 1);
}

/** The same with one word for every cursor, for answers that come from elsewhere than the service. */
export function withoutCursors(answer: string): string {
  return answer.replace(/"([A-Za-z0-9_-]{16,})"/g, (whole, text: string) =>
    isCursor(text) ? JSON.stringify(CURSOR) : whole,
  );
}

function isCursor(text: string): boolean {
  return /^\["[A-Za-z0-9_-]{10}",/.test(Buffer.from(text, 'base64url').toString('utf8'));
}
