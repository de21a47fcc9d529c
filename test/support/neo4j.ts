import type { TestProject } from 'vitest/node';
import { type RunningNeo4j, startNeo4j } from '../../src/cli/neo4j/start.js';
import type { TestDatabase } from './test-database.js';
import { wipeDatabase } from './wipe-database.js';

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: TestDatabase;
  }
}

/** Gives all suites of one run one database: that of NEO4J_TEST_URI, or a fresh server that ends with the run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = givenDatabase(process.env);
  const server = given === undefined ? await startServer() : undefined;
  const database = given ?? pick(server);
  await wipeDatabase(database);
  project.provide('neo4j', database);
  return async () => {
    await server?.stop();
  };
}

function givenDatabase(env: NodeJS.ProcessEnv): TestDatabase | undefined {
  const uri = env['NEO4J_TEST_URI'] ?? '';
  if (uri === '') return undefined;
  return {
    uri,
    user: env['NEO4J_TEST_USER'] ?? 'neo4j',
    password: env['NEO4J_TEST_PASSWORD'] ?? '',
    database: env['NEO4J_TEST_DATABASE'] ?? 'neo4j',
  };
}

async function startServer(): Promise<RunningNeo4j> {
  return startNeo4j({ fresh: true, profile: 'quick', say: console.log });
}

function pick(server: RunningNeo4j | undefined): TestDatabase {
  if (server === undefined) throw new Error('no server was started');
  return { uri: server.uri, user: server.user, password: server.password, database: 'neo4j' };
}
