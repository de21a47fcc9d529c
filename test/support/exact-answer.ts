import type { ExecutionResult } from 'graphql';
import { ServiceError } from '../../src/errors/service-error.js';

/** All of an answer as text: data, keys in their order, and errors with message, path, locations and what was thrown. */
export function exactAnswer({ data, errors }: ExecutionResult): string {
  const shown = errors?.map((error) => ({
    ...error.toJSON(),
    code: error.originalError instanceof ServiceError ? error.originalError.code : undefined,
    thrown: error.originalError?.name,
  }));
  return JSON.stringify({ data, errors: shown }, undefined, 1);
}
