import neo4j from 'neo4j-driver';
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readCases } from './support/cases.js';

describe('Neo4j plans the text of', () => {
  let driver: ReturnType<typeof neo4j.driver>;
  beforeAll(() => {
    const { uri, user, password } = inject('neo4j');
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  });
  afterAll(() => driver.close());
  for (const entry of readCases().filter((candidate) => existsSync(candidate.file('cypher')))) {
    it(`${entry.topic}: ${entry.name.replaceAll('-', ' ')}`, async () => {
      const session = driver.session({ database: inject('neo4j').database, defaultAccessMode: neo4j.session.READ });
      try {
        const { summary } = await session.run(`EXPLAIN ${readFileSync(entry.file('cypher'), 'utf8')}`, { p: {} });
        expect(summary.plan).toBeTruthy();
      } finally {
        await session.close();
      }
    });
  }
});
