import { existsSync } from 'node:fs';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canStartNeo4j } from '../../../src/cli/neo4j/available.js';
import { type RunningNeo4j, startNeo4j } from '../../../src/cli/neo4j/start.js';
import { failure } from '../../support/failure.js';

const NO_SERVER = canStartNeo4j();

describe.skipIf(NO_SERVER !== undefined)(`a fresh server (${NO_SERVER ?? 'started here'})`, () => {
  let server: RunningNeo4j;
  beforeAll(async () => {
    server = await startNeo4j({ fresh: true, profile: 'quick' });
  });
  afterAll(() => server.stop());

  async function ask(password: string, text: string): Promise<unknown> {
    const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, password), { disableLosslessIntegers: true });
    const session = driver.session({ database: 'neo4j' });
    try {
      return (await session.run(text)).records.map((record) => record.toObject());
    } finally {
      await driver.close();
    }
  }

  test('lets in its user with its password, and nobody without', async () => {
    expect(await ask(server.password, 'RETURN 1 AS one')).toEqual([{ one: 1 }]);
    await expect(ask('guessed', 'RETURN 1')).rejects.toMatchObject({ code: 'Neo.ClientError.Security.Unauthorized' });
  });

  test('reads no files of this machine', async () => {
    const load = ask(server.password, "LOAD CSV FROM 'file:///etc/hostname' AS line RETURN line");
    await expect(load).rejects.toThrow(/Cannot load|file URLs|not allowed|configuration/i);
  });

  test('does not start twice in one folder, and says why', async () => {
    const second = startNeo4j({ home: server.home, profile: 'quick' });
    await expect(second).rejects.toMatchObject(
      failure('SERVICE_UNAVAILABLE', /another Neo4j is running in the same folder/),
    );
  });

  test('leaves nothing behind when it is stopped', async () => {
    const short = await startNeo4j({ fresh: true, profile: 'quick' });
    expect(existsSync(short.home)).toBe(true);
    await short.stop();
    expect(existsSync(short.home)).toBe(false);
    expect(await short.ended).not.toBeUndefined();
  });
});
