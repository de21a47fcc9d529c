import { ServiceError } from '../errors/service-error.js';

/** Throws BAD_USER_INPUT for an optional list that is given and empty: it would let nothing in, which nobody asks for. */
export function checkGiven(name: string, values: readonly unknown[] | null | undefined): void {
  if (values == null || values.length > 0) return;
  throw new ServiceError(
    'BAD_USER_INPUT',
    `"${name}" is empty, so nothing fits. Name at least one, or leave it out for all.`,
  );
}
