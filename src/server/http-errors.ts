import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import type { Config } from '../config/config.js';
import type { ErrorCode } from '../errors/service-error.js';
import type { Logger } from '../util/logger.js';
import { MASKED_MESSAGE } from './format-error.js';

type Answer = { readonly status: number; readonly code: ErrorCode; readonly message: string };

/** Answers what goes wrong before GraphQL in GraphQL's form, so that clients parse one kind of error only. */
export function answerHttpErrors(http: FastifyInstance, config: Config, logger: Logger): void {
  http.setNotFoundHandler((request, reply) => {
    const message =
      'there is nothing at this address: GraphQL is at /graphql, health at /health/live and /health/ready';
    return send(reply, request.id, { status: 404, code: 'BAD_USER_INPUT', message });
  });
  http.setErrorHandler<FastifyError>((error, request, reply) => {
    const answer = answerTo(error, config, request.id);
    if (answer.status >= 500) logger.error({ requestId: request.id, err: error }, 'a request failed through our fault');
    return send(reply, request.id, answer);
  });
}

function answerTo(error: FastifyError, config: Config, requestId: string): Answer {
  const status = error.statusCode ?? 500;
  if (status >= 500) {
    return { status, code: 'INTERNAL_SERVER_ERROR', message: `${MASKED_MESSAGE}; quote request ${requestId}` };
  }
  if (status === 413) {
    const message = `the request is larger than ${String(config.maxBodyBytes)} bytes (setting MAX_BODY_BYTES): send a shorter one`;
    return { status, code: 'LIMIT_EXCEEDED', message };
  }
  if (status === 415) {
    return {
      status,
      code: 'BAD_USER_INPUT',
      message: 'send the operation as JSON, with content-type application/json',
    };
  }
  const message = error.validation === undefined ? 'the body is not valid JSON' : 'the request is not valid';
  return { status, code: 'BAD_USER_INPUT', message };
}

function send(reply: FastifyReply, requestId: string, { status, code, message }: Answer): FastifyReply {
  return reply.code(status).send({ errors: [{ message, extensions: { code, requestId } }] });
}
