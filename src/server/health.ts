import type { FastifyInstance } from 'fastify';
import { ServiceError } from '../errors/service-error.js';
import type { ServerParts, StoreFacts } from './parts.js';

type Readiness = { readonly ready: boolean; readonly body: Readonly<Record<string, unknown>> };

/** Serves /health/live (the process runs) and /health/ready (the store answers, holds our data or edited ones, and we are not ending). */
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
    return readinessOf(await state());
  } catch (error) {
    const code = error instanceof ServiceError ? error.code : 'INTERNAL_SERVER_ERROR';
    return { ready: false, body: { status: 'unavailable', code } };
  }
}

function readinessOf({ empty, seed, shipped, edited }: StoreFacts): Readiness {
  if (empty) return notReady('empty', 'the database holds no data');
  if (seed === shipped) return { ready: true, body: { status: 'ready', seed } };
  if (edited) return { ready: true, body: { status: 'ready', seed, shipped, edited } };
  const { ready, body } = notReady('outdated', 'the database holds the seeds of another version of shopgraph');
  return { ready, body: { ...body, seed, shipped } };
}

function notReady(status: string, why: string): Readiness {
  return { ready: false, body: { status, message: `${why}: run \`npx shopgraph seed\`` } };
}

function ending(): Readiness {
  return { ready: false, body: { status: 'ending' } };
}
