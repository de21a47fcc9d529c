import cors from '@fastify/cors';
import { fastify, type FastifyInstance } from 'fastify';
import type { Config } from '../config/config.js';
import type { Logger } from '../util/logger.js';
import { requestIdOf } from './context.js';
import { answerHttpErrors } from './http-errors.js';
import { setSecurityHeaders } from './security-headers.js';

const KEEP_ALIVE_MS = 65_000;
const MAX_HEADERS_MS = 10_000;
/** How often Node looks for requests that are late; its own 30 s would stretch every time-out by as much. */
const CHECK_MS = 1_000;

/** The HTTP server without routes: limits, time-outs, ids, headers, errors in GraphQL's form. */
export async function createHttp(config: Config, logger: Logger): Promise<FastifyInstance> {
  const http = fastify({
    logger: false,
    bodyLimit: config.maxBodyBytes,
    return503OnClosing: false,
    requestTimeout: config.requestTimeoutMs,
    keepAliveTimeout: KEEP_ALIVE_MS,
    http: { connectionsCheckingInterval: CHECK_MS, headersTimeout: Math.min(MAX_HEADERS_MS, config.requestTimeoutMs) },
    genReqId: (request) => requestIdOf(request.headers['x-request-id']),
  });
  setSecurityHeaders(http);
  answerHttpErrors(http, config, logger);
  if (config.corsOrigins.length > 0) {
    await http.register(cors, {
      origin: [...config.corsOrigins],
      methods: ['GET', 'POST'],
      exposedHeaders: ['x-request-id', 'retry-after'],
      maxAge: 600,
    });
  }
  return http;
}
