import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance } from 'fastify';

/** Ends the HTTP server when Apollo stops: no new requests, running ones finish, and are cut when their time is up. */
export function drainPlugin(http: FastifyInstance, graceMs: number): ApolloServerPlugin {
  return {
    serverWillStart: () =>
      Promise.resolve({
        drainServer: async () => {
          const timer = setTimeout(() => {
            http.server.closeAllConnections();
          }, graceMs);
          await http.close().finally(() => {
            clearTimeout(timer);
          });
        },
      }),
  };
}
