import type { WriteStep } from '../../src/plan/write.js';

/** How much was written: nodes and edges in all, and the entities and relations among them. */
export type Tally = { readonly rows: number; readonly entities: number; readonly relations: number };

/** Before anything was written. */
export const NOTHING: Tally = { rows: 0, entities: 0, relations: 0 };

/** How much was written when these steps were too. */
export function addTo(tally: Tally, steps: readonly WriteStep[]): Tally {
  let { rows, entities, relations } = tally;
  for (const step of steps) {
    if (step.kind === 'clear') continue;
    rows += step.rows.length;
    if (step.kind === 'nodes' && step.labels.includes('Entity')) entities += step.rows.length;
    if (step.kind === 'edges' && step.fact) relations += step.rows.length;
  }
  return { rows, entities, relations };
}
