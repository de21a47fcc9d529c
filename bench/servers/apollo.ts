import { ApolloServer, type ApolloServerOptionsWithGateway, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import fastifyApollo from '@as-integrations/fastify';
import { fastify, type FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { ownPort } from './connection.js';

type Gateway = ApolloServerOptionsWithGateway<BaseContext>['gateway'];

/** A schema with resolvers, or what answers whole operations in their place. */
type Answering = { readonly schema: GraphQLSchema } | { readonly gateway: Gateway };

/** Serves GraphQL by Apollo Server on fastify, in the cheapest set-up that Apollo offers. */
export async function serveByApollo<Context extends BaseContext>(
  answering: Answering,
  context: () => Context,
): Promise<FastifyInstance> {
  const apollo = new ApolloServer<Context>({
    ...answering,
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
  return http;
}

/** Begins to listen where the benchmark asks. */
export async function listen(http: FastifyInstance): Promise<void> {
  await http.listen({ host: '127.0.0.1', port: ownPort() });
}
