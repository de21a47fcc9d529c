import type { ManagedTransaction } from 'neo4j-driver';
import { compileDropIndex, compileIndex, isOtherIndex, TEXT_INDEXES } from '../../cypher/schema.js';
import type { IndexSpec } from '../../model/indexes.js';
import type { RunOptions } from '../engine.js';
import type { Connection } from './connection.js';
import { refuseForeign } from './ownership.js';
import { runRead } from './run-read.js';
import { transact } from './transact.js';

/** Seconds that indexes may take to fill; the deadline of the call ends the waiting earlier. */
const AWAIT = 'CALL db.awaitIndexes(300)';

/** The rules by which the writer finds nodes again; where the model has the same, its own stand. */
const KEYS: readonly IndexSpec[] = ['Node', 'Alias', 'Meta'].map((label) => ({
  name: `${label.toLowerCase()}_key`,
  kind: 'unique',
  on: 'node',
  label,
  properties: ['id'],
}));

/** Makes all constraints and indexes in one transaction and waits until they are ready. */
export async function prepareSchema(
  connection: Connection,
  indexes: readonly IndexSpec[],
  options: RunOptions,
): Promise<void> {
  const texts = [...indexes, ...KEYS].map(compileIndex);
  await transact(connection, options, async (transaction) => {
    await refuseForeign(transaction);
    await dropOthers(transaction, indexes);
    await Promise.all(texts.map((text) => transaction.run(text)));
  });
  await runRead(connection, AWAIT, { p: {} }, options);
}

/** Drops the indexes that stand in the way of ours: an index is made only where none of its name is there. */
async function dropOthers(transaction: ManagedTransaction, indexes: readonly IndexSpec[]): Promise<void> {
  const { records } = await transaction.run(TEXT_INDEXES);
  const listed = records.map((record): Readonly<Record<string, unknown>> => record.toObject());
  const others = indexes.filter((spec) => listed.some((index) => isOtherIndex(spec, index)));
  for (const { name } of others) await transaction.run(compileDropIndex(name));
}
