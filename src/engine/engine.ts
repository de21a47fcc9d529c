import type { OutlineBatch, OutlinePlan } from '../plan/outline.js';
import type { ReadPlan } from '../plan/read.js';
import type { SlotValues } from '../plan/slot.js';
import type { WritePlan } from '../plan/write.js';

/** A value of a row: scalars, labels, nested rows and lists of rows, by the plan's columns. */
export type Cell = string | number | boolean | null | readonly Cell[];

/** The values of one result, in the order of the selection's columns. */
export type Row = readonly Cell[];

/** The rows of each branch, in the plan's order; a branch without rows has an empty list. `keys` gives null rows. */
export type BranchRows = readonly (readonly (Row | null)[])[];

/** What a call may cost and what ends it early. */
export type RunOptions = {
  /** Milliseconds until the call fails with TIMEOUT, whatever the engine is doing. */
  readonly deadline: number;
  /** Ends the call with CANCELLED, and the work behind it. */
  readonly signal?: AbortSignal | undefined;
  /** Names the call to the database's own monitoring. */
  readonly label?: { readonly operation?: string | undefined; readonly requestId?: string | undefined };
};

/** What is stored: `seed` is the version of the seeds, `edited` whether anybody wrote since. */
export type StoreState = { readonly empty: boolean; readonly seed: string | undefined; readonly edited: boolean };

/** What answers plans. Throws ServiceError only. */
export interface Engine {
  readonly name: 'neo4j' | 'embedded';
  /** Answers a read in one round trip. */
  run(plan: ReadPlan, values: SlotValues, options: RunOptions): Promise<BranchRows>;
  /** Streams the outline of the graph, however large, in memory that does not grow with it. */
  outline(plan: OutlinePlan, options: RunOptions): AsyncIterable<OutlineBatch>;
  /** Writes all steps in one transaction. */
  write(plan: WritePlan, options: RunOptions): Promise<void>;
  /** Makes sure that constraints and indexes are there and ready. */
  prepare(options: RunOptions): Promise<void>;
  /** Answers what is stored, or fails where the engine cannot answer. */
  state(options: RunOptions): Promise<StoreState>;
  close(): Promise<void>;
}
