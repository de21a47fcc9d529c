import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance } from 'fastify';

const LOOK_AGAIN_MS = 20;

/** Ends the HTTP server when Apollo stops: no new requests, running ones finish, and are cut when their time is up. */
export function drainPlugin(http: FastifyInstance, graceMs: number): ApolloServerPlugin {
  const unused = unusedSockets(http.server);
  return {
    serverWillStart: () =>
      Promise.resolve({
        drainServer: async () => {
          for (const socket of unused) socket.destroy();
          // Node closes idle connections once; those that fall idle later would keep the server open.
          const tidy = setInterval(() => {
            http.server.closeIdleConnections();
          }, LOOK_AGAIN_MS);
          const cut = setTimeout(() => {
            http.server.closeAllConnections();
          }, graceMs);
          await http.close().finally(() => {
            clearInterval(tidy);
            clearTimeout(cut);
          });
        },
      }),
  };
}

/** Connections that have not sent a request yet. Browsers open some in advance, and Node does not count them as idle. */
function unusedSockets(server: Server): ReadonlySet<Socket> {
  const unused = new Set<Socket>();
  server.on('connection', (socket) => {
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  server.on('request', ({ socket }) => unused.delete(socket));
  return unused;
}
