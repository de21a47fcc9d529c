import type { Rival } from '../rival.js';
import { benchScript } from '../scripts.js';
import { dataOf } from './schema-body.js';

/** Hand-written Cypher through the bare driver, served by `node:http`: what nobody can be expected to beat on Neo4j. */
export const floor: Rival = {
  name: 'floor',
  usesNeo4j: true,
  upTo: Infinity,
  process: ({ uri, user, password }) => ({
    script: benchScript('servers/floor'),
    env: { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
  }),
  path: '/',
  body: ({ name, floor: { parameters } }, input) =>
    JSON.stringify({ name, parameters: parameters(input) }, (_key, value: unknown) =>
      typeof value === 'bigint' ? Number(value) : value,
    ),
  read: dataOf,
};
