import type { ManagedTransaction } from 'neo4j-driver';
import type { RunOptions } from '../engine.js';
import { classifyError, usedUpMemory } from './classify-error.js';
import { type Connection, writeSession } from './connection.js';
import { startLimits } from './limits.js';
import { transactionConfig } from './transaction-config.js';

/** Runs work that may be run again in one transaction, within the limits of the call. `check` throws when they end it. */
export async function transact(
  connection: Connection,
  options: RunOptions,
  work: (transaction: ManagedTransaction, check: () => void) => Promise<void>,
): Promise<void> {
  const limits = startLimits(options);
  const attempt = async (transaction: ManagedTransaction): Promise<void> => {
    try {
      // A further attempt must not write after the caller was told that the call is over.
      limits.check();
      await work(transaction, limits.check);
      limits.check();
    } catch (error) {
      throw usedUpMemory(error) ? classifyError(error) : error;
    }
  };
  try {
    limits.check();
    const session = connection.driver.session(writeSession(connection));
    const done = session.executeWrite(attempt, transactionConfig(options, limits));
    await Promise.race([done, limits.ended]).finally(() => {
      done.catch(() => {});
      session.close().catch(() => {});
    });
  } catch (error) {
    throw classifyError(error);
  } finally {
    limits.release();
  }
}
