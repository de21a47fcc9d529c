import { compileOutlineEdges, compileOutlineNodes } from '../../cypher/outline.js';
import {
  OUTLINE_BATCH,
  type EdgeOutline,
  type NodeOutline,
  type OutlineBatch,
  type OutlinePlan,
} from '../../plan/outline.js';
import type { RunOptions } from '../engine.js';
import type { Connection } from './connection.js';
import { streamRows } from './stream-rows.js';

/** Streams the outline: one read for the nodes, one for the edges. */
export async function* streamOutline(
  connection: Connection,
  plan: OutlinePlan,
  options: RunOptions,
): AsyncGenerator<OutlineBatch> {
  const read = (text: string) => ({ text, parameters: { types: plan.types }, batch: OUTLINE_BATCH });
  for await (const rows of streamRows(connection, read(compileOutlineNodes(plan)), options)) {
    yield { kind: 'nodes', rows: rows as unknown as readonly NodeOutline[] };
  }
  for await (const rows of streamRows(connection, read(compileOutlineEdges(plan)), options)) {
    yield { kind: 'edges', rows: rows as unknown as readonly EdgeOutline[] };
  }
}
