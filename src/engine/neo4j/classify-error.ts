import { isRetryableError, Neo4jError } from 'neo4j-driver';
import { type ErrorCode, ServiceError } from '../../errors/service-error.js';

const OUT_OF_MEMORY = 'Neo.TransientError.General.MemoryPoolOutOfMemoryError';

type Rule = { readonly codes: RegExp; readonly code: ErrorCode; readonly message: string };

const UNREACHABLE = 'The graph database cannot be reached; try again in a moment.';
const NO_INDEX =
  'The graph database lacks the index that searches run on, as it was filled by another version: run `npx shopgraph seed`.';
const OVERLOADED = 'The graph database is overloaded; try again in a moment.';

/** What each code of Neo4j means to those who meet it; the first rule that fits counts. */
const RULES: readonly Rule[] = [
  {
    codes: /^Neo\.TransientError\.General\.MemoryPoolOutOfMemoryError$/,
    code: 'LIMIT_EXCEEDED',
    message: 'The operation needs more memory than the graph database allows for one; ask for less at once.',
  },
  {
    codes: /^Neo\.ClientError\.Transaction\.(TransactionTimedOut|LockAcquisitionTimeout)/,
    code: 'TIMEOUT',
    message: 'The graph database did not finish the operation in time; ask for less at once.',
  },
  {
    codes: /^Neo\.\w+\.Transaction\.(Terminated|LockClientStopped)$/,
    code: 'SERVICE_UNAVAILABLE',
    message: 'The graph database ended the operation before it was done; try again.',
  },
  {
    codes: /^Neo\.ClientError\.Security\.AuthenticationRateLimit$/,
    code: 'SERVICE_UNAVAILABLE',
    message: 'The graph database accepts no sign-in for some seconds after too many wrong passwords; try again later.',
  },
  {
    codes: /^Neo\.ClientError\.Security\.CredentialsExpired$/,
    code: 'BAD_CONFIGURATION',
    message: 'The password of NEO4J_USER must be changed in Neo4j before it can be used.',
  },
  {
    codes: /^Neo\.ClientError\.Security\./,
    code: 'BAD_CONFIGURATION',
    message: 'The graph database refused the sign-in; check NEO4J_USER and NEO4J_PASSWORD.',
  },
  {
    codes: /^Neo\.ClientError\.Database\.DatabaseNotFound$/,
    code: 'BAD_CONFIGURATION',
    message: 'There is no database of that name in Neo4j; check NEO4J_DATABASE.',
  },
  {
    codes: /^Neo\.ClientError\.General\.(WriteOnReadOnlyAccessDatabase|ForbiddenOnReadOnlyDatabase)$/,
    code: 'STORE_REFUSED',
    message: 'The graph database is set to read only and refused the write.',
  },
  {
    codes: /^Neo\.ClientError\.Schema\.ConstraintValidationFailed$/,
    code: 'BAD_DATA',
    message: 'The write would give two nodes or two edges the same unique value; nothing was written.',
  },
  {
    codes: /^Neo\.DatabaseError\.Schema\.ConstraintCreationFailed$/,
    code: 'STORE_REFUSED',
    message: 'The graph database holds the same unique value twice; empty it, or name another in NEO4J_DATABASE.',
  },
  {
    codes: /^Neo\.DatabaseError\.Transaction\./,
    code: 'SERVICE_UNAVAILABLE',
    message: 'The graph database cannot run transactions; its administrator must look at its disk and its log.',
  },
  {
    codes: /^Neo\.(TransientError\.|ClientError\.(Cluster|Request\.Invalid$))/,
    code: 'SERVICE_UNAVAILABLE',
    message: OVERLOADED,
  },
  { codes: /^ProtocolError$/, code: 'SERVICE_UNAVAILABLE', message: OVERLOADED },
  { codes: /^(ServiceUnavailable|SessionExpired)$/, code: 'SERVICE_UNAVAILABLE', message: UNREACHABLE },
];

/** What a failure of the driver or of the database means to those who meet it. Never repeats texts of the driver. */
export function classifyError(error: unknown): ServiceError {
  if (error instanceof ServiceError) return error;
  if (!(error instanceof Neo4jError)) return internal(error);
  const rule = RULES.find(({ codes }) => codes.test(error.code));
  if (rule !== undefined) return new ServiceError(rule.code, rule.message, { cause: error });
  // The driver's own failures carry no code: a full pool, and a connection lost in the middle.
  if (error.code === 'N/A' && /acquisition timed out/i.test(error.message)) return unavailable(OVERLOADED, error);
  if (error.code === 'N/A' && /connection|pool|socket|timed? ?out/i.test(error.message)) {
    return unavailable(UNREACHABLE, error);
  }
  // The code is that of whatever a procedure fails by.
  if (/no such fulltext schema index/i.test(error.message))
    return new ServiceError('NOT_READY', NO_INDEX, { cause: error });
  return internal(error);
}

/** Whether a read that failed in this way may be run again. A query that used up the memory may not. */
export function mayRetry(error: unknown): boolean {
  return error instanceof Neo4jError && isRetryableError(error) && !usedUpMemory(error);
}

/** Whether the query was ended because it needed too much memory, which the driver takes for a passing failure. */
export function usedUpMemory(error: unknown): boolean {
  return error instanceof Neo4jError && error.code === OUT_OF_MEMORY;
}

function unavailable(message: string, cause: unknown): ServiceError {
  return new ServiceError('SERVICE_UNAVAILABLE', message, { cause });
}

function internal(cause: unknown): ServiceError {
  return new ServiceError('INTERNAL_SERVER_ERROR', 'The graph database refused the query.', { cause });
}
