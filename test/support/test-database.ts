import { inject } from 'vitest';
import type { Neo4jSettings } from '../../src/engine/neo4j/settings.js';

/** The database of this run, as the global set-up hands it to the suites. */
export type TestDatabase = {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
};

/** The settings of an engine on the database of this run, changed where a test needs it. */
export function testSettings(changes: Partial<Neo4jSettings> = {}): Neo4jSettings {
  return { ...inject('neo4j'), ...changes };
}
