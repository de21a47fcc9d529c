import type { RunOptions } from '../engine.js';
import type { Limits } from './limits.js';

/** What the driver passes on with a transaction. */
export type TransactionConfig = { readonly timeout: number; readonly metadata: Readonly<Record<string, string>> };

/** What the database is told of a call: when to end it by itself, and whose it is. */
export function transactionConfig({ label }: RunOptions, limits: Limits): TransactionConfig {
  const metadata: Record<string, string> = {};
  if (label?.operation !== undefined) metadata['op'] = label.operation;
  if (label?.requestId !== undefined) metadata['requestId'] = label.requestId;
  // Zero would mean no limit at all.
  return { timeout: Math.max(1, Math.ceil(limits.remaining())), metadata };
}
