import type { Rival } from '../rival.js';
import { serviceScript } from '../scripts.js';
import { dataOf, schemaBody } from './schema-body.js';

/** This service, answered by Neo4j. */
export const oursOnNeo4j: Rival = {
  name: 'ours, Neo4j',
  usesNeo4j: true,
  upTo: Infinity,
  process: ({ uri, user, password, dataDir }) => ({
    script: serviceScript,
    env: {
      ...{ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, LOG_LEVEL: 'warn', INTROSPECTION: 'off' },
      // A folder without documents: nothing is run beside what is measured.
      WARM_DIR: dataDir,
    },
  }),
  path: '/graphql',
  body: schemaBody,
  read: dataOf,
};
