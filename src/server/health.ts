import type { FastifyInstance } from 'fastify';
import { ServiceError } from '../errors/service-error.js';
import type { ServerParts, StoreFacts } from './parts.js';

type Readiness = { readonly ready: boolean; readonly body: Readonly<Record<string, unknown>> };

/** Serves /health/live (the process runs) and /health/ready (the store answers, holds data, and we are not ending). */
export function serveHealth(http: FastifyInstance, { state }: ServerParts, isEnding: () => boolean): void {
  http.get('/health/live', () => ({ status: 'live' }));
  http.get('/health/ready', async (_request, reply) => {
    const { ready, body } = isEnding() ? ending() : await readiness(state);
    if (!ready) void reply.code(503).header('retry-after', '2');
    return body;
  });
}

async function readiness(state: () => Promise<StoreFacts>): Promise<Readiness> {
  try {
    const { empty, seed } = await state();
    if (!empty) return { ready: true, body: { status: 'ready', seed } };
    return { ready: false, body: { status: 'empty', message: 'the database holds no data: run `npx shopgraph seed`' } };
  } catch (error) {
    const code = error instanceof ServiceError ? error.code : 'INTERNAL_SERVER_ERROR';
    return { ready: false, body: { status: 'unavailable', code } };
  }
}

function ending(): Readiness {
  return { ready: false, body: { status: 'ending' } };
}
