import { randomUUID } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ServerParts } from './parts.js';
import type { Context } from '../operations/context.js';

/** The context of one request: what resolvers need, and what the plugins tell each other. */
export type ServerContext = Context & {
  readonly requestId: string;
  readonly startedAt: number;
  /** The estimated cost of the operation, once it is known. */
  cost?: number;
};

const GIVEN_ID = /^[\w.:-]{1,64}$/;

/** The id that a proxy gave the request, if it is a harmless text, else a new one. */
export function requestIdOf(given: string | readonly string[] | undefined): string {
  return typeof given === 'string' && GIVEN_ID.test(given) ? given : randomUUID();
}

/** Makes the context of a request; its signal is aborted when the client goes away before the answer is sent. */
export function createServerContext(
  parts: ServerParts,
  request: Pick<FastifyRequest, 'id'>,
  reply: Pick<FastifyReply, 'raw'>,
): ServerContext {
  const gone = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort();
  });
  const context = parts.createContext({ requestId: request.id, signal: gone.signal });
  return { ...context, requestId: request.id, startedAt: performance.now() };
}
