import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canStartNeo4j } from '../../../src/cli/neo4j/available.js';
import { freshHome, removeHome } from '../../../src/cli/neo4j/home.js';
import { freePort } from '../../../src/cli/neo4j/port.js';
import { type RunningNeo4j, startNeo4j } from '../../../src/cli/neo4j/start.js';
import { closeConnection, type Connection, openConnection } from '../../../src/engine/neo4j/connection.js';
import { neo4jEngine } from '../../../src/engine/neo4j/engine.js';
import { runRead } from '../../../src/engine/neo4j/run-read.js';
import { PATIENT, thingStep, write } from '../../contract/plans.js';
import { type BoltCounter, startBoltCounter } from '../../support/bolt-counter.js';

const ONE = 'RETURN 0 AS f, [1] AS r';
const NONE = { p: {} };
const NO_SERVER = canStartNeo4j();
const SETTINGS = { 'db.memory.transaction.max': '20m' };

describe.skipIf(NO_SERVER !== undefined)(`a server of its own (${NO_SERVER ?? 'started here'})`, () => {
  let home: string;
  let port: number;
  let server: RunningNeo4j;
  let connection: Connection;
  const start = (): Promise<RunningNeo4j> => startNeo4j({ home, port, profile: 'quick', settings: SETTINGS });
  const settings = () => ({ ...server, database: 'neo4j' });
  const ask = (deadline = 20_000) => runRead(connection, ONE, NONE, { deadline });

  beforeAll(async () => {
    home = freshHome();
    port = await freePort();
    server = await start();
    connection = openConnection(settings());
  });
  afterAll(async () => {
    await closeConnection(connection);
    await server.stop();
    removeHome(home);
  });

  test('that crashes loses no write it acknowledged, and the same driver finds it again', async () => {
    const engine = neo4jEngine(settings(), []);
    await engine.prepare(PATIENT);
    await engine.write(write(thingStep([{ id: 'kept', properties: {} }])), PATIENT);
    await ask();

    server.signal('SIGKILL');
    await server.ended;
    const begin = performance.now();
    await expect(ask()).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
    await expect(engine.write(write({ kind: 'clear' }), { deadline: 1_000 })).rejects.toMatchObject({
      code: 'TIMEOUT',
    });
    expect(performance.now() - begin).toBeLessThan(4_000);

    server = await start();
    expect(await ask()).toHaveLength(1);
    expect(await engine.state(PATIENT)).toMatchObject({ empty: false });
    await engine.close();
  });

  test('that hangs costs a call its deadline and no more', async () => {
    server.signal('SIGSTOP');
    try {
      // On a busy machine a process of many threads stops a moment after the signal.
      await setTimeout(500);
      const begin = performance.now();
      await expect(ask(300)).rejects.toMatchObject({ code: 'TIMEOUT' });
      const other = openConnection(settings());
      await expect(runRead(other, ONE, NONE, { deadline: 300 })).rejects.toMatchObject({ code: 'TIMEOUT' });
      await closeConnection(other);
      expect(performance.now() - begin).toBeLessThan(4_000);
    } finally {
      server.signal('SIGCONT');
    }
    expect(await ask()).toHaveLength(1);
  });

  describe('with little memory', () => {
    let counter: BoltCounter;
    beforeAll(async () => {
      counter = await startBoltCounter(server.uri);
    });
    afterAll(() => counter.stop());

    test('refuses what needs more, once, though the driver would try again', async () => {
      const small = openConnection({ ...settings(), uri: counter.uri });
      await runRead(small, ONE, NONE, PATIENT);
      counter.reset();
      const text = 'UNWIND range(1, 100000000) AS i WITH collect(i) AS values RETURN 0 AS f, [size(values)] AS r';
      await expect(runRead(small, text, NONE, PATIENT)).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' });
      expect(counter.trace().filter(([name]) => name === 'RUN')).toHaveLength(1);
      await closeConnection(small);
    });
  });

  test('that starts after the service is found as soon as it answers', async () => {
    await server.stop();
    const early = openConnection(settings());
    await expect(runRead(early, ONE, NONE, PATIENT)).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
    server = await start();
    expect(await runRead(early, ONE, NONE, PATIENT)).toHaveLength(1);
    await closeConnection(early);
  });
});
