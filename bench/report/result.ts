import type { Figure } from '../fact.js';
import type { Measured } from '../measure/rounds.js';

/** All that was measured with a graph of one size. */
export type SizeResult = {
  readonly entities: number;
  readonly measured: readonly Measured[];
  readonly figures: readonly Figure[];
};

/** All that one run measured, and on what. */
export type Result = {
  readonly command: string;
  readonly startedAt: string;
  readonly minutes: number;
  readonly node: string;
  readonly neo4j: string;
  readonly cpus: number;
  readonly cpu: string;
  readonly sizes: readonly SizeResult[];
};
