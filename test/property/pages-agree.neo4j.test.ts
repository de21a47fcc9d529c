import { afterAll, beforeAll, describe, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.js';
import { neo4jEngine } from '../../src/engine/neo4j/engine.js';
import { schemaIndexes } from '../../src/model/indexes.js';
import { testSettings } from '../support/test-database.js';
import { checkPagesAgree } from './pages-agree.js';
import { operationCount, TIME_LIMIT_MS } from './runs.js';
import { model, PATIENT } from './service.js';

describe('the pages of random lists', () => {
  let neo4j: Engine;
  beforeAll(async () => {
    neo4j = neo4jEngine(testSettings(), schemaIndexes(model));
    await neo4j.prepare(PATIENT);
  });
  afterAll(() => neo4j.close());

  // Each list takes a dozen round trips, and each of its ways to be asked a plan of its own.
  it('hold every row once and in order on Neo4j', { timeout: 2 * TIME_LIMIT_MS }, () =>
    checkPagesAgree(Math.ceil(operationCount / 12), { Neo4j: neo4j }),
  );
});
