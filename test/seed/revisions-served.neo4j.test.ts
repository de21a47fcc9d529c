import { inject } from 'vitest';
import { REVISIONS, startService } from '../support/service.js';
import { wipeDatabase } from '../support/wipe-database.js';
import { revisionContract } from './revision-contract.js';

revisionContract('Neo4j', async () => {
  const { uri, user, password, database } = inject('neo4j');
  await wipeDatabase(inject('neo4j'));
  const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
  return startService(env, { seeds: REVISIONS });
});
