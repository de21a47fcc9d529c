import type { Certainty, Rank } from './draft.js';

/** What of a claim decides whether it is the best. */
export type Rated = { readonly id: string; readonly rank: Rank; readonly certainty: Certainty };

const RANKS: readonly Rank[] = ['PREFERRED', 'NORMAL', 'DEPRECATED'];
const CERTAINTIES: readonly Certainty[] = [
  'ASSERTED',
  'REPORTED',
  'ESTIMATED',
  'DERIVED',
  'FORECAST',
  'OPINION',
  'SPECULATIVE',
  'UNVERIFIED',
];

/**
 * Claims from best to worst. A person's judgement, the rank, comes before the kind of evidence, the certainty: what a
 * document states in its own voice stands before what it relays, that before an estimate, and general knowledge that
 * nobody looked up comes last. Between equals the earlier id wins, so that the order never depends on chance. A
 * deprecated claim stands behind all others, hence is best only where it is alone.
 */
export function byMerit(a: Rated, b: Rated): number {
  return (
    RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank) ||
    CERTAINTIES.indexOf(a.certainty) - CERTAINTIES.indexOf(b.certainty) ||
    (a.id < b.id ? -1 : 1)
  );
}

/** The best of the claims of one fact; undefined where there are none. */
export function chooseBest<Claim extends Rated>(claims: readonly Claim[]): Claim | undefined {
  return [...claims].sort(byMerit)[0];
}
