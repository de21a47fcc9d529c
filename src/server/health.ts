import type { FastifyInstance } from 'fastify';
import { ServiceError } from '../errors/service-error.js';
import { unreachable } from '../errors/unreachable.js';
import { seedStatus, type SeedFacts } from '../operations/seed/seed-status.js';
import type { ServerParts } from './parts.js';

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

async function readiness(state: () => Promise<SeedFacts>): Promise<Readiness> {
  try {
    return readinessOf(await state());
  } catch (error) {
    const code = error instanceof ServiceError ? error.code : 'INTERNAL_SERVER_ERROR';
    return { ready: false, body: { status: 'unavailable', code } };
  }
}

function readinessOf(facts: SeedFacts): Readiness {
  const { seed, shipped, edited } = facts;
  const status = seedStatus(facts);
  switch (status) {
    case 'empty':
      return notReady(status, 'the database holds no data');
    case 'current':
      return { ready: true, body: { status: 'ready', seed } };
    case 'edited':
      return { ready: true, body: { status: 'ready', seed, shipped, edited } };
    case 'outdated': {
      const { ready, body } = notReady(status, 'the database holds the seeds of another version of shopgraph');
      return { ready, body: { ...body, seed, shipped } };
    }
    default:
      return unreachable(status);
  }
}

function notReady(status: string, why: string): Readiness {
  return { ready: false, body: { status, message: `${why}: run \`npx shopgraph seed\`` } };
}

function ending(): Readiness {
  return { ready: false, body: { status: 'ending' } };
}
