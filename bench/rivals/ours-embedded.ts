import type { Rival } from '../rival.js';
import { serviceScript } from '../scripts.js';
import { dataOf, schemaBody } from './schema-body.js';

/** This service, answered by its embedded engine. */
export const oursEmbedded: Rival = {
  name: 'ours, embedded',
  usesNeo4j: false,
  upTo: Infinity,
  process: ({ dataDir }) => ({
    script: serviceScript,
    env: { DATA_DIR: dataDir, LOG_LEVEL: 'error', INTROSPECTION: 'off', NODE_OPTIONS: '--max-old-space-size=16000' },
  }),
  path: '/graphql',
  body: schemaBody,
  read: dataOf,
};
