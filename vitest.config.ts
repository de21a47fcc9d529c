import { defineConfig } from 'vitest/config';

/**
 * Tests on Neo4j that only a run with CI=true makes: they fill and crash databases and have it plan hundreds of texts, minutes in
 * all, while most changes show in the others.
 */
const LONG_ONES = [
  'test/engine/neo4j/choice.neo4j.test.ts',
  'test/engine/neo4j/crash.neo4j.test.ts',
  'test/property/pages-agree.neo4j.test.ts',
  'test/seed/revisions-served.neo4j.test.ts',
  'test/seed/seeding.neo4j.test.ts',
  'test/topology/seeds.neo4j.test.ts',
];

export default defineConfig({
  // graphql ships two copies of itself; Apollo loads this one, and a schema works with its own copy only.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'embedded',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.neo4j.test.ts', 'test/**/*.browser.test.ts'],
          globalSetup: ['test/support/temporary-folder.ts'],
          testTimeout: 20_000,
          // Reading every module anew for every file takes as long as a third of the tests.
          isolate: process.env['CI'] === 'true',
          sequence: { groupOrder: 0 },
        },
      },
      {
        // One database serves all of these, so they run one after the other.
        extends: true,
        test: {
          name: 'neo4j',
          include: ['test/**/*.neo4j.test.ts'],
          exclude: process.env['CI'] === 'true' ? [] : LONG_ONES,
          globalSetup: ['test/support/temporary-folder.ts', 'test/support/neo4j.ts'],
          testTimeout: 90_000,
          hookTimeout: 120_000,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/**/*.browser.test.ts'],
          globalSetup: ['test/support/temporary-folder.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
