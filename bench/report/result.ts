import type { Figure } from '../fact.js';
import type { Size } from '../graph/size.js';
import type { Measured } from '../measure/rounds.js';

/** All that was measured on one graph. */
export type SizeResult = {
  readonly size: Size;
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
