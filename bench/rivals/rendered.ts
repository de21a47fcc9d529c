import type { Rival } from '../rival.js';
import { benchScript } from '../scripts.js';
import { dataOf, schemaBody } from './schema-body.js';

/** The same answers, rendered beforehand and looked up by the text of the request: HTTP alone. */
export const rendered: Rival = {
  name: 'rendered',
  usesNeo4j: false,
  upTo: Infinity,
  process: () => ({ script: benchScript('servers/rendered'), env: {} }),
  path: '/',
  teachAt: '/',
  body: schemaBody,
  read: dataOf,
};
