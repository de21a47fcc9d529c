import { setTimeout as sleep } from 'node:timers/promises';
import type { Record as ResultRecord } from 'neo4j-driver';
import type { RunOptions } from '../engine.js';
import type { Parameters } from './bind-values.js';
import { classifyError, mayRetry } from './classify-error.js';
import { type Connection, readSession } from './connection.js';
import { type Limits, startLimits } from './limits.js';
import { transactionConfig } from './transaction-config.js';
import { withoutStack } from './without-stack.js';

/** How long to wait before each further attempt of a read that failed in passing. */
const PAUSES = [50, 200];

/** Runs one text that reads, in one round trip, and answers its records. */
export async function runRead(
  connection: Connection,
  text: string,
  parameters: Parameters,
  options: RunOptions,
): Promise<readonly ResultRecord[]> {
  const limits = startLimits(options);
  try {
    for (let attempt = 0; ; attempt++) {
      try {
        limits.check();
        return await readOnce(connection, text, parameters, options, limits);
      } catch (error) {
        const pause = PAUSES[attempt];
        if (pause === undefined || pause >= limits.remaining() || !mayRetry(error)) throw classifyError(error);
        await Promise.race([sleep(pause), limits.ended]);
      }
    }
  } finally {
    limits.release();
  }
}

async function readOnce(
  connection: Connection,
  text: string,
  parameters: Parameters,
  options: RunOptions,
  limits: Limits,
): Promise<readonly ResultRecord[]> {
  const session = connection.driver.session(readSession(connection));
  const result = withoutStack(() => session.run(text, parameters, transactionConfig(options, limits)));
  const answer = result.then(({ records }) => records);
  try {
    return await Promise.race([answer, limits.ended]);
  } finally {
    // Closing ends a query that still runs; nobody waits for that, nor for its failure.
    answer.catch(() => {});
    session.close().catch(() => {});
  }
}
