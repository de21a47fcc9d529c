import { ApolloServer, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import fastifyApollo from '@as-integrations/fastify';
import { fastify } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { ownPort } from './connection.js';

/** Serves a schema by Apollo Server on fastify, in the cheapest set-up that Apollo offers. */
export async function serveByApollo<Context extends BaseContext>(
  schema: GraphQLSchema,
  context: () => Context,
): Promise<void> {
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();
  const http = fastify({ logger: false });
  await http.register(fastifyApollo(apollo), { context: () => Promise.resolve(context()) });
  await http.listen({ host: '127.0.0.1', port: ownPort() });
}
