import type { ManagedTransaction } from 'neo4j-driver';
import { MARK } from '../../cypher/store.js';
import { compileMissingEnd, compileWriteStep } from '../../cypher/write.js';
import { ServiceError } from '../../errors/service-error.js';
import type { EdgeRow, NodeRow, WritePlan, WriteStep } from '../../plan/write.js';
import type { RunOptions } from '../engine.js';
import { bindProperties } from './bind-values.js';
import type { Connection } from './connection.js';
import { refuseForeign } from './ownership.js';
import { removeOthers } from './remove-others.js';
import { transact } from './transact.js';

/** Rows for one text: fewer cost round trips, more cost memory. */
const BATCH = 5_000;

type EdgesStep = Extract<WriteStep, { readonly kind: 'edges' }>;
type BoundRow = Readonly<Record<string, unknown>>;

/**
 * Writes a plan in one transaction. It may run twice where an acknowledgement is lost, so every text is idempotent.
 * Refuses a database that holds something and is not marked as ours.
 */
export function runWrite(connection: Connection, plan: WritePlan, options: RunOptions): Promise<void> {
  return transact(connection, options, async (transaction, check) => {
    await refuseForeign(transaction);
    for (const [index, step] of plan.steps.entries()) {
      const rest = plan.steps.slice(index + 1);
      if (step.kind === 'clear' && rest.length > 0) await removeOthers(transaction, rest);
      else await writeStep(transaction, step, check);
    }
    await transaction.run(MARK);
  });
}

async function writeStep(transaction: ManagedTransaction, step: WriteStep, check: () => void): Promise<void> {
  const text = compileWriteStep(step);
  if (step.kind === 'clear') {
    await transaction.run(text);
    return;
  }
  const integers = new Set(step.integers);
  for (let start = 0; start < step.rows.length; start += BATCH) {
    check();
    const end = start + BATCH;
    if (step.kind === 'nodes') {
      const rows = step.rows.slice(start, end).map((row) => boundNode(row, integers));
      await transaction.run(text, { p: { rows } });
    } else {
      const rows = step.rows.slice(start, end).map((row) => boundEdge(row, integers));
      await writeEdges(transaction, step, text, rows);
    }
  }
}

async function writeEdges(
  transaction: ManagedTransaction,
  step: EdgesStep,
  text: string,
  rows: readonly BoundRow[],
): Promise<void> {
  const { records } = await transaction.run(text, { p: { rows } });
  if (records[0]?.get('written') === rows.length) return;
  const missing = (await transaction.run(compileMissingEnd(step), { p: { rows } })).records[0];
  throw new ServiceError(
    'BAD_DATA',
    `an edge ${step.type} from "${missing?.get('from')}" to "${missing?.get('to')}" names a node that is not there; nothing was written`,
  );
}

function boundNode(row: NodeRow, integers: ReadonlySet<string>): BoundRow {
  return { id: row.id, properties: { ...bindProperties(row.properties, integers), id: row.id } };
}

function boundEdge(row: EdgeRow, integers: ReadonlySet<string>): BoundRow {
  const properties = bindProperties(row.properties, integers);
  return { from: row.from, to: row.to, factId: row.properties['factId'] ?? null, properties };
}
