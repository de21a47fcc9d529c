/** What is known of a store and of the seeds: the versions of those that it holds and of those that are shipped. */
export type SeedFacts = {
  readonly empty: boolean;
  readonly seed: string | undefined;
  readonly shipped: string;
  /** Whether somebody has written to it, so that other seeds are no reason to replace it. */
  readonly edited: boolean;
};

/** How a store stands to the seeds: empty and outdated ones may be seeded without loss. */
export type SeedStatus = 'empty' | 'current' | 'edited' | 'outdated';

/** The one rule by which stores are seeded, served and called ready. */
export function seedStatus({ empty, seed, shipped, edited }: SeedFacts): SeedStatus {
  if (empty) return 'empty';
  if (seed === shipped) return 'current';
  return edited ? 'edited' : 'outdated';
}
