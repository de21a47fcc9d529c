import neo4j from 'neo4j-driver';
import type { FactCase, Figure } from '../fact.js';
import { ask } from '../measure/ask.js';

/** How long our first request of each case takes when Neo4j has forgotten how to answer it. */
export const firstUse: FactCase = {
  name: 'first use of a text',
  measure: async ({ stores }, prepared) => {
    const driver = neo4j.driver(stores.uri, neo4j.auth.basic(stores.user, stores.password));
    const figures: Figure[] = [];
    for (const { of, contender, asked } of prepared) {
      const [body] = 'unable' in asked ? [] : asked;
      if (contender.rival.name !== 'ours, Neo4j' || body === undefined) continue;
      await driver.executeQuery('CALL db.clearQueryCaches()', {}, { database: 'neo4j' });
      const startedAt = performance.now();
      await ask({ port: contender.server.port, path: contender.rival.path }, body);
      figures.push({ name: `first use: ${of.name}`, value: performance.now() - startedAt, unit: 'ms' });
    }
    await driver.close();
    return figures;
  },
};
