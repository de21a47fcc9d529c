import { afterAll, beforeAll, describe, it } from 'vitest';
import { openEmbeddedEngine } from '../../src/engine/embedded/engine.js';
import type { Engine } from '../../src/engine/engine.js';
import { neo4jEngine } from '../../src/engine/neo4j/engine.js';
import { schemaIndexes } from '../../src/model/indexes.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { testSettings } from '../support/test-database.js';
import { checkEnginesAgree } from './engines-agree.js';
import { operationCount, TIME_LIMIT_MS } from './runs.js';
import { model, PATIENT } from './service.js';

describe('random operations on random graphs', () => {
  let neo4j: Engine;
  let embedded: Engine;
  beforeAll(async () => {
    neo4j = neo4jEngine(testSettings(), schemaIndexes(model));
    embedded = await openEmbeddedEngine({ directory: temporaryDirectory() });
    await neo4j.prepare(PATIENT);
  });
  afterAll(async () => {
    await neo4j.close();
    await embedded.close();
  });

  it('are answered by Neo4j as by the embedded engine and by a naive walk', { timeout: 2 * TIME_LIMIT_MS }, () =>
    checkEnginesAgree({ 'the embedded engine': embedded, Neo4j: neo4j }, 10, operationCount / 5),
  );
});
