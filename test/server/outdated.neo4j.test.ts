import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { seedIfNeeded } from '../../src/cli/seed.js';
import { startOnNeo4j } from '../support/neo4j-service.js';
import { REVISIONS, type TestService } from '../support/service.js';

const SEARCH = '{ search(text: "acme", first: 1) { hits { entity { id } } } }';
const FOUND = { search: { hits: [{ entity: { id: 'acme' } }] } };

/** What an earlier version left: its own seeds, and no index of words, or one over other properties. */
const OLDER_SEEDS = ["MATCH (m:Meta {id: 'seed'}) SET m.version = '0123456789ab'", 'DROP INDEX entity_search'];
const OLDER_INDEX = 'CREATE FULLTEXT INDEX entity_search FOR (n:Entity) ON EACH [n.name, n.altNames]';

describe('a Neo4j that an earlier version has filled', () => {
  let service: TestService;
  const ready = async () => {
    const response = await service.server.http.inject('/health/ready');
    return { status: response.statusCode, body: response.json<{ status: string; message?: string }>() };
  };

  beforeAll(async () => {
    service = await startOnNeo4j({ seeds: REVISIONS });
    await service.app.seed();
  });
  afterAll(() => service.close());

  it('is not ready, and tells the command that fills it anew', async () => {
    expect(await ready()).toMatchObject({ status: 200, body: { status: 'ready' } });
    await write(OLDER_SEEDS);
    expect(await ready()).toMatchObject({
      status: 503,
      body: { status: 'outdated', message: expect.stringContaining('npx shopgraph seed') as string },
    });
  });

  it('fails in searching with the same advice', async () => {
    const { errors } = await service.ask(SEARCH);
    expect(errors).toMatchObject([
      { message: expect.stringContaining('npx shopgraph seed') as string, extensions: { code: 'NOT_READY' } },
    ]);
  });

  it('is served as it is where somebody says that it was edited, and not seeded unless it must be', async () => {
    await write(["MATCH (m:Meta {id: 'seed'}) SET m.edited = true"]);
    expect(await ready()).toMatchObject({ status: 200, body: { status: 'ready', edited: true } });
    expect(await seedIfNeeded(service.app)).toContain(
      'was written to and was left as it is; it holds other seeds (0123',
    );
    expect(await ready()).toMatchObject({ body: { edited: true } });
  });

  it('is seeded anew where that is left to the service and nobody has edited it', async () => {
    await write(["MATCH (m:Meta {id: 'seed'}) SET m.edited = false"]);
    expect(await seedIfNeeded(service.app)).toMatch(/nodes, \d+ edges, version/);
    expect(await ready()).toMatchObject({ status: 200, body: { status: 'ready' } });
    expect(await seedIfNeeded(service.app)).toBe('the store holds these seeds already and was left as it is\n');
  });

  it('is ready after seeding, with the index of this version in place of another of its name', async () => {
    await write([...OLDER_SEEDS, OLDER_INDEX]);
    await service.app.seed();
    expect(await ready()).toMatchObject({ status: 200, body: { status: 'ready' } });
    expect(await service.ask(SEARCH)).toMatchObject({ data: FOUND });
  });
});

async function write(texts: readonly string[]): Promise<void> {
  const { uri, user, password, database } = inject('neo4j');
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true });
  const session = driver.session({ database });
  try {
    for (const text of texts) await session.run(text);
  } finally {
    await session.close();
    await driver.close();
  }
}
