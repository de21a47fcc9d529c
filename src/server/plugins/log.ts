import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import type { GraphQLError } from 'graphql';
import type { Logger } from '../../util/logger.js';
import type { ServerContext } from '../context.js';
import { causeOf, isMasked } from '../format-error.js';

/** Writes one line per operation: its name, time, cost and error codes, never its text or variables. */
export function logPlugin(logger: Logger): ApolloServerPlugin<ServerContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didEncounterErrors: ({ contextValue, errors, operationName }) => {
          logOurFaults(logger, errors, { requestId: contextValue.requestId, operation: operationName ?? undefined });
          return Promise.resolve();
        },
        willSendResponse: (request) => {
          logger.info(factsOf(request), 'operation');
          return Promise.resolve();
        },
      }),
    contextCreationDidFail: ({ error }) => logUnexpected(logger, error),
    unexpectedErrorProcessingRequest: ({ error }) => logUnexpected(logger, error),
  };
}

function logUnexpected(logger: Logger, error: Error): Promise<void> {
  logger.error({ err: error }, 'a request could not be processed');
  return Promise.resolve();
}

function logOurFaults(
  logger: Logger,
  errors: readonly GraphQLError[],
  facts: { readonly requestId: string; readonly operation: string | undefined },
): void {
  for (const error of errors) {
    if (!isMasked(error)) continue;
    logger.error(
      { ...facts, path: error.path?.join('.'), err: causeOf(error) },
      'an operation failed through our fault',
    );
  }
}

function factsOf(request: GraphQLRequestContext<ServerContext>): Readonly<Record<string, unknown>> {
  const { contextValue, operation, operationName, response } = request;
  const errors = response.body?.kind === 'single' ? response.body.singleResult.errors : undefined;
  return {
    requestId: contextValue.requestId,
    operation: operationName ?? undefined,
    type: operation?.operation,
    ms: Math.round((performance.now() - contextValue.startedAt) * 10) / 10,
    cost: contextValue.cost,
    codes: errors?.map((error) => error.extensions?.['code']),
  };
}
