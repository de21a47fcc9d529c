import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyInstance } from 'fastify';
import type { ServerContext } from './context.js';
import { createExecutor, executorGateway } from './executor.js';
import { formatError } from './format-error.js';
import type { ServerParts } from './parts.js';
import { drainPlugin } from './plugins/drain.js';
import { limitsPlugin } from './plugins/limits.js';
import { logPlugin } from './plugins/log.js';
import { requestIdPlugin } from './plugins/request-id.js';
import { statusPlugin } from './plugins/status.js';

const MAX_VALIDATION_ERRORS = 10;

/** Apollo Server with our limits, masking and log. It fetches and reports nothing. */
export function createApollo(
  { config, logger, schema }: ServerParts,
  http: FastifyInstance,
): ApolloServer<ServerContext> {
  return new ApolloServer<ServerContext>({
    gateway: executorGateway(schema, createExecutor(schema)),
    formatError,
    introspection: config.introspection,
    hideSchemaDetailsFromClientErrors: !config.introspection,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: config.limits.tokens },
    validationOptions: { maxErrors: MAX_VALIDATION_ERRORS },
    logger: {
      debug: () => undefined,
      info: () => undefined,
      warn: (message: unknown) => {
        logger.warn({ source: 'apollo' }, String(message));
      },
      error: (message: unknown) => {
        logger.error({ source: 'apollo' }, String(message));
      },
    },
    plugins: [
      // Its hook around every field doubles the cost of an answer.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      limitsPlugin(config.limits),
      requestIdPlugin(),
      statusPlugin(),
      logPlugin(logger),
      drainPlugin(http, config.shutdownMs),
    ],
  });
}
