import neo4j from 'neo4j-driver';
import type { FactCase } from '../fact.js';
import { below, randomOf, type Random } from '../graph/random.js';
import { ask } from '../measure/ask.js';

const REQUESTS = 1_000;
const QUERY = `query NewValues($ids: [ID!]!, $name: String!, $first: Int!) {
  organizations(where: { id: { in: $ids }, not: { name: { startsWith: $name } } }, first: $first) { nodes { id name } }
}`;

/**
 * Whether Neo4j plans our text anew when values change: after the first, it should take no request nearly as long. The Community
 * edition counts no misses of its plan cache, so they are told by their time.
 */
export const newValues: FactCase = {
  name: 'a thousand random values',
  measure: async ({ contenders, sample, stores }, _prepared, seed) => {
    const ours = contenders.find(({ rival }) => rival.name === 'ours, Neo4j');
    if (ours === undefined) return [];
    const random = randomOf(seed + 3);
    const timed = async (): Promise<number> => {
      const body = JSON.stringify({ query: QUERY, variables: randomValues(random, sample.organizations) });
      const startedAt = performance.now();
      const answer = await ask({ port: ours.server.port, path: ours.rival.path }, body);
      if (answer.includes('"errors"')) throw new Error(`new values are answered by ${answer.toString().slice(0, 500)}`);
      return performance.now() - startedAt;
    };
    await clearPlans(stores);
    const first = await timed();
    let slow = 0;
    for (let request = 1; request < REQUESTS; request++) if ((await timed()) > first / 2) slow++;
    return [
      { name: 'new values: the first request', value: first, unit: 'ms' },
      { name: 'new values: of 999 others, those that took more than half as long', value: slow, unit: '' },
    ];
  },
};

/** Lists of 0 to 300 ids, texts of 1 to 200 characters, pages of 1 to 100: every size class of the plan cache. */
function randomValues(random: Random, ids: readonly string[]) {
  return {
    ids: Array.from({ length: below(random, 301) }, () => ids[below(random, ids.length)]),
    name: 'x'.repeat(1 + below(random, 200)),
    first: 1 + below(random, 100),
  };
}

async function clearPlans({
  uri,
  user,
  password,
}: {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  await driver.executeQuery('CALL db.clearQueryCaches()', {}, { database: 'neo4j' });
  await driver.close();
}
