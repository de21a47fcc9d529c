import neo4j from 'neo4j-driver';
import { luceneQueries } from '../../../src/cypher/lucene.js';
import { askedWords, foldText } from '../../../src/util/search-words.js';

/** What a list of organizations is asked for; the cursor is the position of its last row. */
export type PageArguments = {
  readonly first: number;
  readonly byName: boolean;
  readonly share: string | null;
  readonly after: readonly string[] | null;
};

export type Counted = 'owns' | 'ownedBy' | 'people';

export const ONE = 'MATCH (o:Organization) WHERE o.id IN $ids RETURN o.id AS id, o {.*} AS value';

export const FACT = 'MATCH (f:Relation) WHERE f.id IN $ids RETURN f.id AS id, f {.*} AS value';

export const CLAIMS = `UNWIND $ids AS id
  CALL (id) {
    MATCH (:Relation {id: id})<-[:STATES]-(c:Claim) WITH c ORDER BY c.id LIMIT $first
    RETURN collect(c {.*}) AS value
  }
  RETURN id, value`;

export const DOCUMENT =
  'MATCH (c:Claim)-[:IN_DOCUMENT]->(d:Document) WHERE c.id IN $ids RETURN c.id AS id, d {.*} AS value';

export const SEARCH = `CALL db.index.fulltext.queryNodes('entity_search', $query) YIELD node AS o, score
  WITH o, score WHERE o:Organization
  RETURN o {.*} AS value ORDER BY score DESC, o.id LIMIT $first`;

/** The parameters of `SEARCH`. */
export function searchParameters(text: string, first: number): Readonly<Record<string, unknown>> {
  return { query: luceneQueries(askedWords(foldText(text)))[1], first: neo4j.int(first) };
}

const COUNTED: Readonly<Record<Counted, string>> = {
  owns: '(o)-[:OWNS]->()',
  ownedBy: '(o)<-[:OWNS]-()',
  people: '(o)<-[:HELD_ROLE]-()',
};

/** How many of a relation each organization has. */
export function countText(of: Counted): string {
  return `MATCH (o:Organization) WHERE o.id IN $ids RETURN o.id AS id, COUNT { ${COUNTED[of]} } AS value`;
}

/** What each organization owns, on a day if one is given. */
export function ownedText(day: string | null): string {
  const holding =
    day === null ? '' : 'WHERE (r.fromMax IS NULL OR r.fromMax <= $day) AND (r.toMin IS NULL OR r.toMin > $day)';
  return `UNWIND $ids AS id
    CALL (id) {
      MATCH (:Organization {id: id})-[r:OWNS]->(x:Organization) ${holding}
      WITH r, x ORDER BY x.id, r.factId LIMIT $first
      RETURN collect({edge: r {.*}, node: x {.*}}) AS value
    }
    RETURN id, value`;
}

/** A page of organizations. */
export function pageText({ byName, share, after }: PageArguments): string {
  const conditions = [
    ...(share === null ? [] : ['EXISTS { (o)-[r:OWNS]->() WHERE r.sharePctSort > $share }']),
    ...(after === null ? [] : [byName ? 'o.nameSort >= $name AND (o.nameSort > $name OR o.id > $id)' : 'o.id > $id']),
    ...(after === null ? [byName ? 'o.nameSort IS NOT NULL' : 'o.id IS NOT NULL'] : []),
  ];
  return `MATCH (o:Organization) WHERE ${conditions.join(' AND ')}
    RETURN o {.*} AS value ORDER BY ${byName ? 'o.nameSort, o.id' : 'o.id'} LIMIT $first`;
}

/** The parameters of `pageText`. */
export function pageParameters({ first, byName, share, after }: PageArguments): Readonly<Record<string, unknown>> {
  const [one, two] = after ?? [];
  return { first: neo4j.int(first), share, name: byName ? one : null, id: byName ? two : one };
}
