import fastifyApollo from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createApollo } from './apollo.js';
import { createServerContext, type ServerContext } from './context.js';
import { serveHealth } from './health.js';
import { createHttp } from './http.js';
import { listen, type Addresses } from './listen.js';
import type { ServerParts } from './parts.js';
import { servePlayground } from './playground.js';

/** A server that is put together but does not listen yet. */
export type Server = {
  /** For tests: requests can be put in without a socket. */
  readonly http: FastifyInstance;
  readonly listen: () => Promise<Addresses>;
  /** Takes no more requests, lets the running ones finish for a while, then ends them. */
  readonly close: () => Promise<void>;
};

/** Puts the server together: GraphQL at /graphql, health at /health, the playground at / where it is on. */
export async function createServer(parts: ServerParts): Promise<Server> {
  const { config, logger } = parts;
  let ending = false;
  const http = await createHttp(config, logger);
  const apollo = createApollo(parts, http);
  await apollo.start();
  await http.register(fastifyApollo(apollo), {
    context: (request: FastifyRequest, reply: FastifyReply): Promise<ServerContext> =>
      Promise.resolve(createServerContext(parts, request, reply)),
  });
  serveHealth(http, parts, () => ending);
  const playground = config.playground && (await servePlayground(http, parts.playgroundDir));
  return {
    http,
    listen: () => listen(http, config, playground),
    close: () => {
      ending = true;
      return apollo.stop();
    },
  };
}
