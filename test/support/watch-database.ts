import neo4j, { type Driver } from 'neo4j-driver';
import type { TestDatabase } from './test-database.js';

/** A second pair of eyes on a database: asks it directly, past the engine. */
export type Watch = {
  query(text: string, parameters?: Readonly<Record<string, unknown>>): Promise<readonly Record<string, unknown>[]>;
  /** The metadata of every transaction that still runs a query with this request id. */
  running(requestId: string): Promise<readonly unknown[]>;
  close(): Promise<void>;
};

const RUNNING = [
  'SHOW TRANSACTIONS YIELD metaData, status',
  "WHERE metaData.requestId = $requestId AND status = 'Running'",
  'RETURN metaData',
].join(' ');

/** Opens a watch on the database. */
export function watchDatabase({ uri, user, password, database }: TestDatabase): Watch {
  const driver: Driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
  });
  const query: Watch['query'] = async (text, parameters = {}) => {
    const session = driver.session({ database });
    try {
      const { records } = await session.run(text, parameters);
      return records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  };
  return {
    query,
    running: async (requestId) => (await query(RUNNING, { requestId })).map(({ metaData }) => metaData),
    close: () => driver.close(),
  };
}
