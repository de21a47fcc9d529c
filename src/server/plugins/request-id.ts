import type { ApolloServerPlugin } from '@apollo/server';
import type { ServerContext } from '../context.js';
import { MASKED_MESSAGE } from '../format-error.js';

/** Puts the request's id into every error of the answer, so that a user's report leads to the log's line. */
export function requestIdPlugin(): ApolloServerPlugin<ServerContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ contextValue: { requestId }, response }) => {
          if (response.body.kind !== 'single') return Promise.resolve();
          const result = response.body.singleResult;
          if (result.errors === undefined) return Promise.resolve();
          result.errors = result.errors.map((error) => ({
            ...error,
            message: error.message === MASKED_MESSAGE ? `${MASKED_MESSAGE}; quote request ${requestId}` : error.message,
            extensions: { ...error.extensions, requestId },
          }));
          return Promise.resolve();
        },
      }),
  };
}
