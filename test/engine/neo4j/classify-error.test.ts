import { Neo4jError } from 'neo4j-driver';
import { describe, expect, test } from 'vitest';
import { ServiceError } from '../../../src/errors/service-error.js';
import { classifyError, mayRetry } from '../../../src/engine/neo4j/classify-error.js';
import { failure } from '../../support/failure.js';

function serverFailure(code: string, message = 'as the server says it'): Neo4jError {
  return new Neo4jError(message, code, '50N42', 'general processing exception');
}

describe('a failure of the database becomes one of our codes', () => {
  test.each([
    ['Neo.ClientError.Security.Unauthorized', 'BAD_CONFIGURATION', false],
    ['Neo.ClientError.Security.CredentialsExpired', 'BAD_CONFIGURATION', false],
    ['Neo.ClientError.Security.AuthenticationRateLimit', 'SERVICE_UNAVAILABLE', false],
    ['Neo.ClientError.Database.DatabaseNotFound', 'BAD_CONFIGURATION', false],
    ['ServiceUnavailable', 'SERVICE_UNAVAILABLE', true],
    ['SessionExpired', 'SERVICE_UNAVAILABLE', true],
    ['ProtocolError', 'SERVICE_UNAVAILABLE', false],
    ['Neo.TransientError.Request.NoThreadsAvailable', 'SERVICE_UNAVAILABLE', true],
    ['Neo.TransientError.Transaction.MaximumTransactionLimitReached', 'SERVICE_UNAVAILABLE', true],
    ['Neo.TransientError.Transaction.DeadlockDetected', 'SERVICE_UNAVAILABLE', true],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'LIMIT_EXCEEDED', false],
    ['Neo.ClientError.Transaction.TransactionTimedOut', 'TIMEOUT', false],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'TIMEOUT', false],
    ['Neo.ClientError.Transaction.Terminated', 'SERVICE_UNAVAILABLE', false],
    ['Neo.TransientError.Transaction.Terminated', 'SERVICE_UNAVAILABLE', true],
    ['Neo.DatabaseError.Transaction.TransactionLogError', 'SERVICE_UNAVAILABLE', false],
    ['Neo.DatabaseError.Transaction.TransactionStartFailed', 'SERVICE_UNAVAILABLE', false],
    ['Neo.DatabaseError.Schema.ConstraintCreationFailed', 'STORE_REFUSED', false],
    ['Neo.ClientError.General.WriteOnReadOnlyAccessDatabase', 'STORE_REFUSED', false],
    ['Neo.ClientError.Schema.ConstraintValidationFailed', 'BAD_DATA', false],
    ['Neo.ClientError.Statement.AccessMode', 'INTERNAL_SERVER_ERROR', false],
    ['Neo.ClientError.Statement.SyntaxError', 'INTERNAL_SERVER_ERROR', false],
    ['Neo.DatabaseError.Statement.ExecutionFailed', 'INTERNAL_SERVER_ERROR', false],
    ['N/A', 'INTERNAL_SERVER_ERROR', false],
  ])('%s is %s, may run again: %s', (code, expected, again) => {
    const error = serverFailure(code);
    expect(classifyError(error).code).toBe(expected);
    expect(mayRetry(error)).toBe(again);
  });

  test('a full pool, which has no code, is an overloaded database', () => {
    const error = serverFailure(
      'N/A',
      'Connection acquisition timed out in 3000 ms. Pool status: Active conn count = 50',
    );
    expect(classifyError(error)).toMatchObject(failure('SERVICE_UNAVAILABLE', /overloaded/));
  });

  test('a search without its index is a database that another version has filled', () => {
    const error = serverFailure(
      'Neo.ClientError.Procedure.ProcedureCallFailed',
      'Caused by: java.lang.IllegalArgumentException: There is no such fulltext schema index: entity_search',
    );
    expect(classifyError(error)).toMatchObject(failure('NOT_READY', /npx shopgraph seed/));
  });

  test('a lost connection, which has no code, is an unreachable database', () => {
    expect(classifyError(serverFailure('N/A', "Connection lost. Server didn't respond in 120000ms")).code).toBe(
      'SERVICE_UNAVAILABLE',
    );
  });

  test('an error of ours passes as it is', () => {
    const error = new ServiceError('BAD_DATA', 'line 3: no such type');
    expect(classifyError(error)).toBe(error);
  });

  test('anything else is our own fault', () => {
    expect(classifyError(new TypeError('x is not a function')).code).toBe('INTERNAL_SERVER_ERROR');
  });

  test('the message never repeats what the server or the driver said', () => {
    for (const code of ['ServiceUnavailable', 'Neo.ClientError.Security.Unauthorized', 'N/A', 'Neo.Odd.Thing']) {
      const error = serverFailure(code, 'Could not connect to bolt://neo4j:hunter2@db:7687');
      const seen = classifyError(error);
      expect(seen.message).not.toMatch(/hunter2|db:7687/);
      expect(seen.cause).toBe(error);
    }
  });
});
