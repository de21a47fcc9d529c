import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test, vi } from 'vitest';
import { closeConnection, type Connection, openConnection } from '../../../src/engine/neo4j/connection.js';
import { runRead } from '../../../src/engine/neo4j/run-read.js';
import { type BoltCounter, startBoltCounter } from '../../support/bolt-counter.js';
import { SLOW } from '../../support/slow-text.js';
import { testSettings } from '../../support/test-database.js';
import { type Watch, watchDatabase } from '../../support/watch-database.js';
import { failure } from '../../support/failure.js';

const ONE = 'RETURN 0 AS f, [1] AS r';
const NONE = { p: {} };
const PATIENT = { deadline: 20_000 };
/** How long the database may take to show or to forget a query. */
const PATIENCE = { timeout: 3_000, interval: 50 };

function connect(changes: Parameters<typeof testSettings>[0] = {}): Connection {
  const connection = openConnection(testSettings(changes));
  onTestFinished(() => closeConnection(connection));
  return connection;
}

/** Starts a listener that takes connections and does nothing with them. */
async function silentServer(): Promise<string> {
  const server = createServer(() => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  return `bolt://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
}

async function timed(work: Promise<unknown>): Promise<{ readonly error: unknown; readonly ms: number }> {
  const start = performance.now();
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return { error, ms: performance.now() - start };
}

describe('a read', () => {
  let watch: Watch;
  let counter: BoltCounter;

  beforeAll(async () => {
    watch = watchDatabase(inject('neo4j'));
    counter = await startBoltCounter(inject('neo4j').uri);
  });
  afterAll(async () => {
    await watch.close();
    await counter.stop();
  });

  test('is one round trip, whatever the number of its records', async () => {
    const connection = connect({ uri: counter.uri });
    counter.reset();
    await runRead(connection, ONE, NONE, PATIENT);
    await runRead(connection, 'UNWIND range(1, 5000) AS i RETURN 0 AS f, [i] AS r', NONE, PATIENT);
    expect(counter.trace()).toEqual([
      ['RUN', 'PULL'],
      ['RUN', 'PULL'],
    ]);
  });

  test('is answered through the routing scheme of clusters too', async () => {
    const connection = connect({ uri: inject('neo4j').uri.replace('bolt:', 'neo4j:') });
    const records = await runRead(connection, ONE, NONE, PATIENT);
    expect(records.map((record) => record.get('r') as unknown)).toEqual([[1]]);
  });

  test('tells the database whose it is', async () => {
    const controller = new AbortController();
    const label = { operation: 'Shops', requestId: 'whose' };
    const read = runRead(connect(), SLOW, NONE, { ...PATIENT, label, signal: controller.signal });
    await vi.waitFor(async () => {
      expect(await watch.running('whose')).toEqual([expect.objectContaining({ op: 'Shops', requestId: 'whose' })]);
    }, PATIENCE);
    controller.abort();
    await expect(read).rejects.toMatchObject({ code: 'CANCELLED' });
  });

  test('cannot write', async () => {
    await expect(runRead(connect(), 'CREATE (:Node) RETURN 0 AS f, [] AS r', NONE, PATIENT)).rejects.toMatchObject({
      code: 'INTERNAL_SERVER_ERROR',
      cause: { code: 'Neo.ClientError.Statement.AccessMode' },
    });
  });

  describe('that takes too long', () => {
    test('fails at its deadline, and the database stops it', async () => {
      const options = { deadline: 300, label: { requestId: 'slow' } };
      const { error, ms } = await timed(runRead(connect(), SLOW, NONE, options));
      expect(error).toMatchObject(failure('TIMEOUT', /300 ms/));
      expect(ms).toBeLessThan(1_000);
      await vi.waitFor(async () => expect(await watch.running('slow')).toEqual([]), PATIENCE);
    });

    test('and is cancelled ends at once, and the database stops it', async () => {
      const controller = new AbortController();
      const options = { ...PATIENT, signal: controller.signal, label: { requestId: 'left' } };
      const read = timed(runRead(connect(), SLOW, NONE, options));
      await vi.waitFor(async () => expect(await watch.running('left')).toHaveLength(1), PATIENCE);
      const start = performance.now();
      controller.abort();
      expect((await read).error).toMatchObject({ code: 'CANCELLED' });
      expect(performance.now() - start).toBeLessThan(500);
      await vi.waitFor(async () => expect(await watch.running('left')).toEqual([]), PATIENCE);
    });

    test('gives its connection back', async () => {
      const connection = connect({ poolSize: 1 });
      for (let round = 0; round < 3; round++) {
        await expect(runRead(connection, SLOW, NONE, { deadline: 100 })).rejects.toMatchObject({ code: 'TIMEOUT' });
      }
      expect(await runRead(connection, ONE, NONE, PATIENT)).toHaveLength(1);
    });
  });

  test('that is cancelled before it began sends nothing', async () => {
    const connection = connect({ uri: counter.uri });
    await runRead(connection, ONE, NONE, PATIENT);
    counter.reset();
    const cancelled = runRead(connection, ONE, NONE, { ...PATIENT, signal: AbortSignal.abort() });
    await expect(cancelled).rejects.toMatchObject({ code: 'CANCELLED' });
    await sleep(50);
    expect(counter.roundTrips()).toBe(0);
  });

  test('that finds every connection in use fails soon, as overload', async () => {
    const connection = connect({ poolSize: 1, acquisitionTimeout: 200 });
    const controller = new AbortController();
    const slow = timed(runRead(connection, SLOW, NONE, { ...PATIENT, signal: controller.signal }));
    const { error, ms } = await timed(runRead(connection, ONE, NONE, PATIENT));
    expect(error).toMatchObject(failure('SERVICE_UNAVAILABLE', /overloaded/));
    expect(ms).toBeLessThan(2_000);
    controller.abort();
    await slow;
  });

  test('fails at once where nobody listens', async () => {
    const { error, ms } = await timed(runRead(connect({ uri: 'bolt://127.0.0.1:1' }), ONE, NONE, PATIENT));
    expect(error).toMatchObject(failure('SERVICE_UNAVAILABLE', /cannot be reached/));
    expect(ms).toBeLessThan(2_000);
  });

  test('fails within its deadline where the server never speaks, and closing does not hang', async () => {
    const connection = openConnection(testSettings({ uri: await silentServer() }));
    const { error, ms } = await timed(runRead(connection, ONE, NONE, { deadline: 500 }));
    expect(error).toMatchObject({ code: 'TIMEOUT' });
    expect(ms).toBeLessThan(1_000);
    expect((await timed(closeConnection(connection))).ms).toBeLessThan(3_000);
  });

  test('with a wrong password names the settings to check and never the password', async () => {
    const { error } = await timed(runRead(connect({ user: 'nobody', password: 'hunter2' }), ONE, NONE, PATIENT));
    expect(error).toMatchObject(failure('BAD_CONFIGURATION', /NEO4J_PASSWORD/));
    expect(String((error as Error).stack) + String((error as Error).cause)).not.toContain('hunter2');
  });

  test('of a database that is not there names the setting', async () => {
    await expect(runRead(connect({ database: 'absent' }), ONE, NONE, PATIENT)).rejects.toMatchObject(
      failure('BAD_CONFIGURATION', /NEO4J_DATABASE/),
    );
  });
});

test('an address that is none is refused when the engine is made', () => {
  expect(() => openConnection(testSettings({ uri: 'http://neo4j:hunter2@localhost' }))).toThrow(
    expect.objectContaining(failure('BAD_CONFIGURATION', /^(?!.*hunter2)/)),
  );
});
