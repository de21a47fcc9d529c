import { describe, expect, it } from 'vitest';
import { ServiceError } from '../../src/errors/service-error.js';
import { tinyService } from '../support/tiny-service.js';

const read = async (path: string, parts: Parameters<typeof tinyService>[1] = {}) => {
  const { server } = await tinyService({}, parts);
  const response = await server.http.inject(path);
  return { status: response.statusCode, body: response.json<unknown>(), headers: response.headers };
};

describe('health', () => {
  it('is live as long as the process answers, whatever the store does', async () => {
    const state = () => Promise.reject(new ServiceError('SERVICE_UNAVAILABLE', 'down'));
    expect(await read('/health/live', { state })).toMatchObject({ status: 200, body: { status: 'live' } });
  });

  it('is ready with the version of the seeds when the store answers and holds data', async () => {
    expect(await read('/health/ready')).toMatchObject({ status: 200, body: { status: 'ready', seed: 'v1' } });
  });

  it('is not ready over an empty database, and names the command that fills it', async () => {
    const { status, body } = await read('/health/ready', {
      state: () => Promise.resolve({ empty: true, seed: undefined, shipped: 'v1', edited: false }),
    });
    expect(status).toBe(503);
    expect(body).toMatchObject({ status: 'empty', message: expect.stringContaining('shopgraph seed') as string });
  });

  it.each(['v0', undefined])(
    'is not ready over the seeds of another version, %s, and names the command',
    async (seed) => {
      const state = () => Promise.resolve({ empty: false, seed, shipped: 'v1', edited: false });
      const { status, body } = await read('/health/ready', { state });
      expect(status).toBe(503);
      expect(body).toEqual({
        status: 'outdated',
        message: expect.stringContaining('run `npx shopgraph seed`') as string,
        ...(seed !== undefined && { seed }),
        shipped: 'v1',
      });
    },
  );

  it('is ready over older seeds that somebody has edited, which nothing may replace unasked, and says so', async () => {
    const state = () => Promise.resolve({ empty: false, seed: 'v0', shipped: 'v1', edited: true });
    expect(await read('/health/ready', { state })).toMatchObject({
      status: 200,
      body: { status: 'ready', seed: 'v0', shipped: 'v1', edited: true },
    });
  });

  it('is not ready while the store cannot be reached, and tells the code but no address', async () => {
    const state = () => Promise.reject(new ServiceError('SERVICE_UNAVAILABLE', 'bolt://neo4j:hunter2@db is down'));
    const { status, body, headers } = await read('/health/ready', { state });
    expect({ status, body }).toEqual({ status: 503, body: { status: 'unavailable', code: 'SERVICE_UNAVAILABLE' } });
    expect(headers['retry-after']).toBe('2');
  });
});
