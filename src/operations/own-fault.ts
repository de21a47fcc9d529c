import { ServiceError } from '../errors/service-error.js';

/** Whether another part of a read might fare better by itself: not when the service as a whole could not answer. */
export function isOwnFault(error: unknown): boolean {
  const code = error instanceof ServiceError ? error.code : undefined;
  return code === 'INTERNAL_SERVER_ERROR' || code === 'BAD_USER_INPUT' || code === 'LIMIT_EXCEEDED';
}
