import type { StoreState } from '../../engine/engine.js';

/** What is stored, and the version of the seeds that are shipped. */
export type SeedFacts = StoreState & { readonly shipped: string };

/** How a store stands to the seeds: empty and outdated ones may be seeded without loss, edited ones may not. */
export type SeedStatus = 'empty' | 'current' | 'edited' | 'outdated';

/** The one rule by which stores are seeded, served and called ready. */
export function seedStatus({ empty, seed, shipped, edited }: SeedFacts): SeedStatus {
  if (empty) return 'empty';
  if (seed === shipped) return 'current';
  return edited ? 'edited' : 'outdated';
}
