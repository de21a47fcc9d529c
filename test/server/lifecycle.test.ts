import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { assertPortIsFree } from '../../src/server/listen.js';
import { tinyService, type TinyService } from '../support/tiny-service.js';

const JSON_TYPE = { 'content-type': 'application/json' };
const open: TinyService[] = [];

async function listening(env: Readonly<Record<string, string>> = {}) {
  const service = await tinyService(env);
  open.push(service);
  const { graphql } = await service.server.listen();
  const ask = (query: string, signal?: AbortSignal) =>
    fetch(graphql, { method: 'POST', headers: JSON_TYPE, body: JSON.stringify({ query }), signal: signal ?? null });
  return { ...service, graphql, ask };
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}

afterEach(async () => {
  await Promise.all(open.splice(0).map(({ server }) => server.close()));
});

describe('a client that goes away', () => {
  it('has its work cancelled through the signal of its request', async () => {
    const { ask, requests } = await listening();
    const client = new AbortController();
    const answer = ask('{ slow }', client.signal);
    await until(() => requests.length === 1);
    expect(requests[0]?.signal.aborted).toBe(false);
    client.abort();
    await expect(answer).rejects.toThrow(/abort/i);
    await until(() => requests[0]?.signal.aborted === true);
  });

  it('is not mistaken for one that got its answer', async () => {
    const { ask, requests } = await listening();
    await (await ask('{ hello }')).json();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(requests[0]?.signal.aborted).toBe(false);
  });
});

describe('ending the server', () => {
  it('is immediate when nothing runs, though clients keep their connections', async () => {
    const { ask, server } = await listening();
    await (await ask('{ hello }')).json();
    const startedAt = performance.now();
    await server.close();
    expect(performance.now() - startedAt).toBeLessThan(500);
  });

  it('is immediate though a browser opened a connection in advance', async () => {
    const { server, graphql } = await listening();
    const socket = connect(Number(new URL(graphql).port), '127.0.0.1');
    await once(socket, 'connect');
    const startedAt = performance.now();
    await Promise.all([server.close(), once(socket, 'close')]);
    expect(performance.now() - startedAt).toBeLessThan(500);
  });

  it('lets a running operation finish and takes no new connection', async () => {
    const { ask, server, requests, graphql } = await listening();
    const running = ask('{ slow }');
    await until(() => requests.length === 1);
    const closed = server.close();
    await expect(fetch(graphql)).rejects.toThrow();
    expect(await (await running).json()).toMatchObject({ data: { slow: 'done' } });
    await closed;
  });

  it('cuts what is still running when the time for it is up, and tells the work to stop', async () => {
    const { ask, server, requests } = await listening({ SHUTDOWN_MS: '50' });
    const running = ask('{ slow }');
    await until(() => requests.length === 1);
    const [outcome] = await Promise.allSettled([running, server.close()]);
    expect(outcome.status).toBe('rejected');
    await until(() => requests[0]?.signal.aborted === true);
  });

  it('is told by readiness before anything else', async () => {
    const { server, requests, ask } = await listening();
    const running = ask('{ slow }');
    await until(() => requests.length === 1);
    const closed = server.close();
    const response = await server.http.inject('/health/ready');
    expect({ status: response.statusCode, body: response.json<unknown>() }).toEqual({
      status: 503,
      body: { status: 'ending' },
    });
    await running;
    await closed;
  });
});

describe('listening', () => {
  it('tells the address, with the port that was given where any was asked for', async () => {
    const { graphql } = await listening();
    expect(graphql).toMatch(/^http:\/\/127\.0\.0\.1:\d{2,5}\/graphql$/);
  });

  it('answers a port in use with one clear line that names the way out', async () => {
    const { graphql } = await listening();
    const port = Number(new URL(graphql).port);
    const line = `port 127.0.0.1:${String(port)} is in use: end the program that has it, or set PORT to another number`;
    await expect(assertPortIsFree({ host: '127.0.0.1', port })).rejects.toMatchObject({
      code: 'BAD_CONFIGURATION',
      message: line,
    });
    const second = await tinyService({ PORT: String(port) });
    await expect(second.server.listen()).rejects.toMatchObject({ code: 'BAD_CONFIGURATION', message: line });
  });

  it('answers a host that is no address of this machine in the same way', async () => {
    await expect(assertPortIsFree({ host: '192.0.2.1', port: 0 })).rejects.toMatchObject({
      code: 'BAD_CONFIGURATION',
      message: 'HOST 192.0.2.1 is no address of this machine: set HOST to one, such as 127.0.0.1',
    });
  });
});

describe('a client that is slow on purpose', () => {
  it('loses its connection when its request has not arrived in time', async () => {
    const { graphql } = await listening({ REQUEST_TIMEOUT_MS: '1000' });
    const socket = connect(Number(new URL(graphql).port), '127.0.0.1');
    socket.write('POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{');
    const chunks: Buffer[] = [];
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    await once(socket, 'close');
    expect(Buffer.concat(chunks).toString()).toMatch(/^HTTP\/1\.1 408 /);
  });
});
