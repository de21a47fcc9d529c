import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { type BoltCounter, startBoltCounter } from './bolt-counter.js';

describe('the counter of round trips counts', () => {
  let counter: BoltCounter;
  let driver: Driver;
  const { uri, user, password, database } = inject('neo4j');

  beforeAll(async () => {
    counter = await startBoltCounter(uri);
    driver = neo4j.driver(counter.uri, neo4j.auth.basic(user, password), { telemetryDisabled: true });
  });

  beforeEach(() => counter.reset());

  afterAll(async () => {
    await driver.close();
    await counter.stop();
  });

  test('nothing for opening a connection', async () => {
    await driver.getServerInfo({ database });
    expect(counter.trace()).toEqual([]);
  });

  test('one for a read that commits itself', async () => {
    const session = driver.session({ database });
    await session.run('RETURN 1');
    await session.close();
    expect(counter.trace()).toEqual([['RUN', 'PULL']]);
    expect(counter.roundTrips()).toBe(1);
  });

  test('three for a read in a transaction of its own', async () => {
    const session = driver.session({ database });
    await session.executeRead((transaction) => transaction.run('RETURN 1'));
    await session.close();
    expect(counter.trace()).toEqual([['BEGIN'], ['RUN', 'PULL'], ['COMMIT']]);
  });

  test('two for a query that the driver manages', async () => {
    await driver.executeQuery('RETURN 1', {}, { database });
    expect(counter.trace()).toEqual([['BEGIN', 'RUN', 'PULL'], ['COMMIT']]);
  });

  test('one for each thousand records of the default fetch size', async () => {
    const session = driver.session({ database });
    await session.run('UNWIND range(1, 2100) AS i RETURN i');
    await session.close();
    expect(counter.trace()).toEqual([['RUN', 'PULL'], ['PULL'], ['PULL']]);
  });

  test('one for a value of several chunks', async () => {
    const session = driver.session({ database });
    await session.run('RETURN size($p.text)', { p: { text: 'x'.repeat(400_000) } });
    await session.close();
    expect(counter.trace()).toEqual([['RUN', 'PULL']]);
  });

  test('each of several that run side by side', async () => {
    await Promise.all(
      Array.from({ length: 5 }, async () => {
        const session = driver.session({ database });
        await session.run('RETURN 1');
        await session.close();
      }),
    );
    expect(counter.roundTrips()).toBe(5);
  });
});
