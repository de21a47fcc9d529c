import type { Prepared } from './measure/prepare.js';
import type { Stage } from './stage/stage.js';

/** A figure about one size that is not a matter of requests per second. */
export type Figure = { readonly name: string; readonly value: number; readonly unit: string };

/** Something to find out once for each size, before the rounds. */
export type FactCase = {
  readonly name: string;
  readonly measure: (stage: Stage, prepared: readonly Prepared[], seed: number) => Promise<readonly Figure[]>;
};
