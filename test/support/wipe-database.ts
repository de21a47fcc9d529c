import neo4j from 'neo4j-driver';
import type { TestDatabase } from './test-database.js';

const STATE = [
  "OPTIONAL MATCH (m:Meta {id: 'store'})",
  'RETURN coalesce(m.test, false) AS ours, EXISTS { MATCH (n) } AS filled',
].join('\n');
const DELETE = 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS';
const MARK = "CREATE (:Meta {id: 'store', service: 'shopgraph', test: true})";

/**
 * Empties the database and keeps its schema. Refuses one that holds anything and was not marked by an earlier run of
 * tests: even a database of this service is somebody's data.
 */
export async function wipeDatabase({ uri, user, password, database }: TestDatabase): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true });
  const session = driver.session({ database });
  try {
    const { records } = await session.run(STATE);
    if (records[0]?.get('filled') === true && records[0].get('ours') !== true) {
      throw new Error(`the database at ${uri} is neither empty nor marked as one for tests, so it was left alone`);
    }
    await session.run(DELETE);
    await session.run(MARK);
  } finally {
    await session.close();
    await driver.close();
  }
}
