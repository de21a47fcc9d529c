import type { Rival } from '../rival.js';
import { benchScript } from '../scripts.js';
import { dataOf, schemaBody } from './schema-body.js';

/** The same answers by Apollo Server on fastify, which looks them up instead of running anything: what Apollo takes by itself. */
export const remembered: Rival = {
  name: 'Apollo alone',
  usesNeo4j: false,
  upTo: Infinity,
  isForLongRuns: true,
  process: () => ({ script: benchScript('servers/remembered'), env: {} }),
  path: '/graphql',
  teachAt: '/graphql/answers',
  body: schemaBody,
  read: dataOf,
};
