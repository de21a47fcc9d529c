import { OUTLINE_CLAIM, OUTLINE_EDGE, type OutlinePlan } from '../plan/outline.js';
import { escapeName } from './escape.js';

/**
 * The text that lists the nodes of an outline, a list each; the types come as `$p.types`.
 * https://neo4j.com/docs/cypher-manual/5/patterns/reference/#label-expressions
 */
export function compileOutlineNodes({ types }: OutlinePlan): string {
  return [
    `MATCH (n:${types.map(escapeName).join('|')})`,
    'RETURN [n.id, [label IN labels(n) WHERE label IN $p.types | label][0], n.kind] AS r',
  ].join('\n');
}

/**
 * The text that lists the edges of an outline, a list each, with the claims of its fact.
 * https://neo4j.com/docs/cypher-manual/5/subqueries/collect/
 */
export function compileOutlineEdges({ relations }: OutlinePlan): string {
  const types = relations.flatMap(({ type, withdrawn }) => [type, withdrawn]);
  const claim = OUTLINE_CLAIM.map((name) => `c.${name}`).join(', ');
  return [
    `MATCH (a)-[r:${types.map(escapeName).join('|')}]->(b)`,
    `RETURN [type(r), a.id, b.id, ${OUTLINE_EDGE.map((name) => `r.${name}`).join(', ')},`,
    `  COLLECT { MATCH (:Relation {id: r.factId})<-[:STATES]-(c:Claim) RETURN [${claim}] }] AS r`,
  ].join('\n');
}
