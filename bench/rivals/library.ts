import type { Rival } from '../rival.js';
import { benchScript } from '../scripts.js';
import { dataOf } from './schema-body.js';

/** `@neo4j/graphql` on Apollo Server and fastify, with type definitions for the same model. */
export const library: Rival = {
  name: '@neo4j/graphql',
  usesNeo4j: true,
  upTo: 100_000,
  process: ({ uri, user, password }) => ({
    script: benchScript('servers/library'),
    env: { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
  }),
  path: '/graphql',
  body: ({ library: question }, input) =>
    'unable' in question
      ? question
      : JSON.stringify({ query: question.document, variables: question.variables(input) }),
  read: (of, answer) => {
    if ('unable' in of.library || answer['errors'] !== undefined || answer['data'] === undefined)
      return dataOf(of, answer);
    return of.library.answer(answer['data']);
  },
};
