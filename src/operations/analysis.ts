import type { Model } from '../model/model.js';
import type { ReadPlan } from '../plan/read.js';
import type { SlotValues } from '../plan/slot.js';
import type { BranchRows } from '../engine/engine.js';
import type { Topology } from '../topology/topology.js';
import type { Underway } from './underway.js';

/**
 * What an analysis works with, bound to one request. It answers plain objects by the names of the SDL's fields, and ids
 * where the SDL has types of the model: what a client asks of those nodes is read afterwards, for all of them at once.
 */
export type Analysis = {
  /** Answers an operation of ours, planned like a client's but with room for larger pages. What is asked in one turn is
   * one round trip. Throws what the operation fails by. */
  readonly ask: <Data>(operation: string, variables?: Readonly<Record<string, unknown>>) => Promise<Data>;
  /** Answers a plan of ours, in the same round trip as what is asked in the same turn. */
  readonly run: (plan: ReadPlan, values: SlotValues) => Promise<BranchRows>;
  /** The graph as typed arrays, loaded if it is not yet: then that is a round trip more. */
  readonly topology: () => Promise<Topology>;
  /** Milliseconds since the graph is known to have changed without a newer topology; 0 where it is up to date. */
  readonly topologyLag: () => number;
  /** The model of the graph, for plans of our own. */
  readonly model: Model;
  /** The day of the request, `YYYY-MM-DD`. */
  readonly today: string;
  /** The instant of the request, as ISO text. */
  readonly now: string;
  /** Milliseconds that the request may take in all. */
  readonly deadline: number;
  /** Aborted when the client goes away. */
  readonly signal: AbortSignal | undefined;
  /** Takes note of work that needs several turns of the event loop: nodes are read for all when no analysis has any left. */
  readonly during: Underway['during'];
};

/** How whole an answer is: the SDL's `Completeness`. */
export type Completeness = {
  readonly isComplete: boolean;
  readonly reasons: readonly string[];
  readonly lowerBound: number | null;
};

/** The completeness of an answer that met these limits, or none. */
export function completeness(reasons: readonly string[], lowerBound: number | null = null): Completeness {
  return { isComplete: reasons.length === 0, reasons, lowerBound };
}
