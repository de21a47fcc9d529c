import type { ApolloServerPlugin, BaseContext, GraphQLResponse } from '@apollo/server';
import { statusOf } from '../status-of.js';

const RETRY_AFTER_SECONDS = '2';

/** Gives an answer without any data the HTTP status of its error, for proxies and clients that look at nothing else. */
export function statusPlugin(): ApolloServerPlugin<BaseContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ response }) => {
          const status = hasData(response) ? undefined : statusOf(firstCode(response));
          if (status === undefined) return Promise.resolve();
          response.http.status = status;
          if (status === 503) response.http.headers.set('retry-after', RETRY_AFTER_SECONDS);
          return Promise.resolve();
        },
      }),
  };
}

function hasData({ body }: GraphQLResponse): boolean {
  if (body.kind !== 'single') return true;
  const data = body.singleResult.data;
  return data !== undefined && data !== null && Object.values(data).some((value) => value !== null);
}

function firstCode({ body }: GraphQLResponse): unknown {
  return body.kind === 'single' ? body.singleResult.errors?.[0]?.extensions?.['code'] : undefined;
}
