import { ServiceError } from './service-error.js';

/** Fails type-checking where a switch forgets a kind, and says so at run time if one slips through. */
export function unreachable(value: never): never {
  throw new ServiceError('INTERNAL_SERVER_ERROR', `unexpected kind: ${JSON.stringify(value)}`);
}
