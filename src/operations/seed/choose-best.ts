import type { ClaimDraft, Certainty, Rank } from './draft.js';
import type { Origins } from './origins.js';

/** What of a claim decides whether it is the best. */
export type Rated = Pick<ClaimDraft, 'id' | 'rank' | 'certainty' | 'document'>;

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
 * Those that make claims on one fact, from best to worst. A person's judgement, the rank, comes first, so that a
 * deprecated claim is best only where it is alone. Then an original goes before a relay: a claim whose document takes
 * its content from one that also makes a claim on the fact stands behind those that are nobody's echo. Then the kind of
 * evidence, the certainty: what a document states in its own voice, what it relays, an estimate, and last what nobody
 * looked up. Between equals the earlier id wins, so that the order never depends on chance.
 */
export function bestFirst<Item extends { readonly claim: Rated }>(items: readonly Item[], origins: Origins): Item[] {
  const documents = new Set(items.map(({ claim }) => claim.document));
  const relayed = (document: string): number =>
    [...(origins.get(document) ?? [])].filter((origin) => documents.has(origin)).length;
  return items
    .map((item) => ({ item, removes: relayed(item.claim.document) }))
    .sort((a, b) => {
      const [one, two] = [a.item.claim, b.item.claim];
      return (
        RANKS.indexOf(one.rank) - RANKS.indexOf(two.rank) ||
        a.removes - b.removes ||
        CERTAINTIES.indexOf(one.certainty) - CERTAINTIES.indexOf(two.certainty) ||
        (one.id < two.id ? -1 : 1)
      );
    })
    .map(({ item }) => item);
}
