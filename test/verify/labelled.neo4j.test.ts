import { afterAll, beforeAll, describe, inject } from 'vitest';
import { startService, type TestService } from '../support/service.js';
import { wipeDatabase } from '../support/wipe-database.js';
import { judgeStatements } from './labelled.js';

describe('statements checked on Neo4j', () => {
  let service: TestService;
  beforeAll(async () => {
    const { uri, user, password, database } = inject('neo4j');
    await wipeDatabase(inject('neo4j'));
    service = await startService({
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
    });
    await service.app.seed();
  });
  afterAll(() => service.close());
  judgeStatements(() => service);
});
