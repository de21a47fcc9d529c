import { unreachable } from '../errors/unreachable.js';
import type { WriteStep } from '../plan/write.js';
import { escapeName } from './escape.js';
import { CLEAR } from './store.js';

type NodesStep = Extract<WriteStep, { readonly kind: 'nodes' }>;
type EdgesStep = Extract<WriteStep, { readonly kind: 'edges' }>;

/**
 * The text of one step of a write; its rows come as `$p.rows`, some thousands at a time.
 * A row of a node is `{id, properties}`, its properties with the id; of an edge `{from, to, factId, properties}`.
 * https://neo4j.com/docs/cypher-manual/5/clauses/merge/
 */
export function compileWriteStep(step: WriteStep): string {
  switch (step.kind) {
    case 'clear':
      return CLEAR;
    case 'nodes':
      return nodesText(step);
    case 'edges':
      return edgesText(step);
    default:
      return unreachable(step);
  }
}

/** The text that finds the first edge of a batch whose ends are not both there; it takes the rows of the step. */
export function compileMissingEnd(step: EdgesStep): string {
  return [
    'UNWIND $p.rows AS row',
    `OPTIONAL MATCH (a:${escapeName(step.fromLabel ?? 'Node')} {id: row.from})`,
    `OPTIONAL MATCH (b:${escapeName(step.toLabel ?? 'Node')} {id: row.to})`,
    'WITH row, a, b WHERE a IS NULL OR b IS NULL',
    'RETURN row.from AS from, row.to AS to LIMIT 1',
  ].join('\n');
}

function nodesText(step: NodesStep): string {
  const [first = 'Node', ...others] = step.labels;
  const labels = others.length === 0 ? '' : `, n:${others.map(escapeName).join(':')}`;
  return [
    'UNWIND $p.rows AS row',
    `MERGE (n:${escapeName(first)} {id: row.id})`,
    `SET n = row.properties${labels}`,
  ].join('\n');
}

function edgesText(step: EdgesStep): string {
  const key = step.fact ? ' {factId: row.factId}' : '';
  return [
    'UNWIND $p.rows AS row',
    `MATCH (a:${escapeName(step.fromLabel ?? 'Node')} {id: row.from})`,
    `MATCH (b:${escapeName(step.toLabel ?? 'Node')} {id: row.to})`,
    `MERGE (a)-[r:${escapeName(step.type)}${key}]->(b)`,
    'SET r = row.properties',
    'RETURN count(*) AS written',
  ].join('\n');
}
