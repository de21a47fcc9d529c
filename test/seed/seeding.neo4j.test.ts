import { inject } from 'vitest';
import { startService } from '../support/service.js';
import { wipeDatabase } from '../support/wipe-database.js';
import { seedContract } from './seed-contract.js';

seedContract('Neo4j', async () => {
  const { uri, user, password, database } = inject('neo4j');
  await wipeDatabase(inject('neo4j'));
  return startService({ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database });
});
