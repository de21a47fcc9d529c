import neo4j from 'neo4j-driver';
import type { FactCase, Figure } from '../fact.js';
import { ask } from '../measure/ask.js';
import { spreadOf } from '../measure/statistics.js';

const TIMES = 3;

/** Whose texts are planned: what the floor's take, nobody can be expected to beat. */
const WHOSE = new Set(['ours, Neo4j', 'floor']);

/** How long the first request of each case takes when Neo4j has forgotten how to answer it, the middle of three. */
export const firstUse: FactCase = {
  name: 'first use of a text',
  measure: async ({ stores }, prepared) => {
    const driver = neo4j.driver(stores.uri, neo4j.auth.basic(stores.user, stores.password));
    const figures: Figure[] = [];
    for (const { of, contender, asked } of prepared) {
      const [body] = 'unable' in asked ? [] : asked;
      const { rival, server } = contender;
      if (!WHOSE.has(rival.name) || body === undefined) continue;
      const times: number[] = [];
      while (times.length < TIMES) {
        await driver.executeQuery('CALL db.clearQueryCaches()', {}, { database: 'neo4j' });
        const startedAt = performance.now();
        await ask({ port: server.port, path: rival.path }, body);
        times.push(performance.now() - startedAt);
      }
      figures.push({ name: `first use: ${of.name}: ${rival.name}`, value: spreadOf(times).median, unit: 'ms' });
    }
    await driver.close();
    return figures;
  },
};
