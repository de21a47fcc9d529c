import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, Kind, type GraphQLFormattedError } from 'graphql';
import { ServiceError } from '../errors/service-error.js';

/** What clients read instead of the text of an error that nobody meant for them. */
export const MASKED_MESSAGE = 'Something went wrong on our side';

const CLIENT_CODES: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  // Clients that try a hash first send the whole text when they read this.
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** Shows ServiceErrors and faults in the client's own document as they are, and masks everything else. */
export function formatError(formatted: GraphQLFormattedError, raised: unknown): GraphQLFormattedError {
  const error = causeOf(raised);
  if (error instanceof ServiceError) return formatServiceError(formatted, error);
  if (isTokenLimit(formatted)) {
    const message = 'the document is too long: send a shorter one, or several (setting MAX_TOKENS)';
    return { ...formatted, message, extensions: { code: 'LIMIT_EXCEEDED' } };
  }
  if (CLIENT_CODES.has(formatted.extensions?.['code'])) return withCode(formatted, formatted.extensions?.['code']);
  if (isArgumentFault(error)) return withCode(formatted, 'BAD_USER_INPUT');
  return masked(formatted);
}

/** Whether the error is our fault, so that its text goes to the log and not to the client. */
export function isMasked(raised: GraphQLError): boolean {
  const code = raised.extensions['code'] ?? 'INTERNAL_SERVER_ERROR';
  return formatError({ message: raised.message, extensions: { code } }, raised).message === MASKED_MESSAGE;
}

/** The error that somebody threw, without what GraphQL put around it. */
export function causeOf(raised: unknown): unknown {
  const unwrapped = unwrapResolverError(raised);
  if (unwrapped instanceof GraphQLError && unwrapped.originalError instanceof ServiceError) {
    return unwrapped.originalError;
  }
  return unwrapped;
}

function formatServiceError(formatted: GraphQLFormattedError, error: ServiceError): GraphQLFormattedError {
  if (error.code === 'INTERNAL_SERVER_ERROR') return masked(formatted);
  const details = Object.keys(error.details).length === 0 ? {} : { details: error.details };
  return { ...formatted, message: error.message, extensions: { code: error.code, ...details } };
}

/** GraphQL refuses some arguments only when it runs the field: its error then points at the value, not at the field. */
function isArgumentFault(error: unknown): boolean {
  if (!(error instanceof GraphQLError) || error.originalError !== undefined) return false;
  return error.nodes !== undefined && error.nodes.every((node) => node.kind !== Kind.FIELD);
}

function isTokenLimit(formatted: GraphQLFormattedError): boolean {
  return formatted.extensions?.['code'] === 'GRAPHQL_PARSE_FAILED' && /more tha[nt] \d+ tokens/.test(formatted.message);
}

function withCode(formatted: GraphQLFormattedError, code: unknown): GraphQLFormattedError {
  return { ...formatted, extensions: { code } };
}

function masked(formatted: GraphQLFormattedError): GraphQLFormattedError {
  return { ...formatted, message: MASKED_MESSAGE, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}
