import { luceneQueries } from '../../src/cypher/lucene.js';
import { askedWords, foldText } from '../../src/util/search-words.js';
import type { Case } from '../case.js';

/** The organization whose name is being typed: the best hit of a full-text search. */
export const typed = searchCase('search, typing', (name) => name.slice(0, -2), 0);

/** The same with a letter left out. */
export const mistyped = searchCase('search, mistyped', (name) => name.slice(0, 2) + name.slice(3, -2), 1);

/** `query`: which of our two queries of the index finds it; the others ask for that one only. */
function searchCase(caseName: string, textOf: (name: string) => string, query: 0 | 1): Case {
  const queryOf = (text: unknown): string => luceneQueries(askedWords(foldText(String(text))))[query];
  return {
    name: caseName,
    inputs: ({ names }) => names.map((name) => ({ text: textOf(name) })),
    schema: {
      document: `query Search($text: String!) {
        search(text: $text, types: [ORGANIZATION], first: 1) { hits { entity { id name } } }
      }`,
      variables: ({ text }) => ({ text }),
    },
    floor: {
      text: `CALL db.index.fulltext.queryNodes('entity_search', $p.query) YIELD node AS o, score
        WITH o, score WHERE o:Organization
        RETURN [o.id, o.name] AS r ORDER BY score DESC, o.id LIMIT $p.first`,
      parameters: ({ text }) => ({ query: queryOf(text), first: 1n }),
      answer: (rows) => ({ search: { hits: rows.map(([id, name]) => ({ entity: { id, name } })) } }),
    },
    library: {
      document: `query Search($query: String!) {
        searchOrganizations(phrase: $query, first: 1, sort: [{ score: DESC }]) { edges { node { id name } } }
      }`,
      variables: ({ text }) => ({ query: queryOf(text) }),
      answer: ({ searchOrganizations }) => ({
        search: { hits: searchOrganizations?.['edges']?.map(({ node }) => ({ entity: node })) },
      }),
    },
  };
}
