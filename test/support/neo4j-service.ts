import { afterAll, beforeAll, inject } from 'vitest';
import { startBoltCounter, type BoltCounter } from './bolt-counter.js';
import { startService, type TestService } from './service.js';
import { wipeDatabase } from './wipe-database.js';

/** Other than the seeds as shipped, and the database's own address. */
type Other = { readonly seeds?: URL | undefined; readonly uri?: string | undefined };

/** Starts a service on the database of this run, which it empties first. */
export async function startOnNeo4j({ seeds, uri }: Other = {}): Promise<TestService> {
  const database = inject('neo4j');
  await wipeDatabase(database);
  const env = {
    NEO4J_URI: uri ?? database.uri,
    NEO4J_USER: database.user,
    NEO4J_PASSWORD: database.password,
    NEO4J_DATABASE: database.database,
    // A small JVM that has just started plans each text for the first time: eight kinds of analysis in one took ten seconds.
    DEADLINE_MS: '30000',
  };
  return startService(env, seeds && { seeds });
}

/** A seeded service on the database of this run, started before the tests of the file or block and ended after them. */
export function neo4jService(): () => TestService {
  let service: TestService | undefined;
  beforeAll(async () => {
    service = await startOnNeo4j();
    await service.app.seed();
  });
  afterAll(() => service?.close());
  return () => started(service);
}

/** The same, with the round trips of its requests counted; what analyses walk is loaded before any are. */
export function countedNeo4jService(seeds?: URL): {
  readonly service: () => TestService;
  readonly roundTrips: { readonly reset: () => void; readonly count: () => number };
} {
  let service: TestService | undefined;
  let counter: BoltCounter | undefined;
  beforeAll(async () => {
    counter = await startBoltCounter(inject('neo4j').uri);
    service = await startOnNeo4j({ seeds, uri: counter.uri });
    await service.app.seed();
    await service.app.topology.current();
  });
  afterAll(async () => {
    await service?.close();
    await counter?.stop();
  });
  const roundTrips = { reset: () => started(counter).reset(), count: () => started(counter).roundTrips() };
  return { service: () => started(service), roundTrips };
}

function started<Part>(part: Part | undefined): Part {
  if (part === undefined) throw new Error('the service starts before the tests, not before the file is read');
  return part;
}
