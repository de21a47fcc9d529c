import type { Rival } from '../rival.js';
import { benchScript } from '../scripts.js';
import { dataOf, schemaBody } from './schema-body.js';

/** A resolver for each field, batched by DataLoader, on the driver: the way most services are written. */
export const loaders: Rival = {
  name: 'DataLoader',
  usesNeo4j: true,
  upTo: 100_000,
  process: ({ uri, user, password }) => ({
    script: benchScript('servers/loaders'),
    env: { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
  }),
  path: '/graphql',
  body: schemaBody,
  read: dataOf,
};
