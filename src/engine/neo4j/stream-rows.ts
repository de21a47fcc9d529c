import type { Record as ResultRecord } from 'neo4j-driver';
import type { Row, RunOptions } from '../engine.js';
import { classifyError } from './classify-error.js';
import { type Connection, readSession } from './connection.js';
import { startLimits } from './limits.js';
import { transactionConfig } from './transaction-config.js';

/**
 * Runs one text that reads and hands out its rows, the first column of each record, in batches. The database sends no more
 * than a batch ahead of what was taken. A read that fails on the way is not run again.
 */
export async function* streamRows(
  connection: Connection,
  { text, parameters, batch }: { readonly text: string; readonly parameters: object; readonly batch: number },
  options: RunOptions,
): AsyncGenerator<readonly Row[]> {
  const limits = startLimits(options);
  const session = connection.driver.session({ ...readSession(connection), fetchSize: batch });
  try {
    limits.check();
    const result = session.run(text, { p: parameters }, transactionConfig(options, limits));
    const records = result[Symbol.asyncIterator]() as AsyncIterator<ResultRecord>;
    for (;;) {
      const rows = await Promise.race([take(records, batch), limits.ended]);
      if (rows.length > 0) yield rows;
      if (rows.length < batch) return;
    }
  } catch (error) {
    throw classifyError(error);
  } finally {
    limits.release();
    session.close().catch(() => {});
  }
}

async function take(records: AsyncIterator<ResultRecord>, most: number): Promise<readonly Row[]> {
  const rows: Row[] = [];
  while (rows.length < most) {
    const next = (await records.next()) as IteratorResult<ResultRecord, unknown>;
    if (next.done === true) break;
    rows.push(next.value.get(0) as Row);
  }
  return rows;
}
