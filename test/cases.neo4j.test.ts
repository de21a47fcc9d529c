import { afterAll, beforeAll, describe, inject } from 'vitest';
import { startBoltCounter, type BoltCounter } from './support/bolt-counter.js';
import { describeCases, readCases } from './support/cases.js';
import { startService, type TestService } from './support/service.js';
import { partly, partOf } from './support/thorough.js';
import { wipeDatabase } from './support/wipe-database.js';

describe(`cases on Neo4j, one round trip each${partly}`, () => {
  let service: TestService;
  let counter: BoltCounter;
  beforeAll(async () => {
    const { uri, user, password, database } = inject('neo4j');
    await wipeDatabase(inject('neo4j'));
    counter = await startBoltCounter(uri);
    service = await startService({
      NEO4J_URI: counter.uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
    });
    await service.app.seed();
    // What analyses walk is loaded once, before anything is counted.
    await service.app.topology.current();
  });
  afterAll(async () => {
    await service.close();
    await counter.stop();
  });
  const roundTrips = { reset: () => counter.reset(), count: () => counter.roundTrips() };
  describeCases(() => service, roundTrips, partOf(readCases(), 6));
});
