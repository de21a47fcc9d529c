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
 * For each of those that make claims on one fact a text; the least is that of the best. A person's judgement, the rank,
 * comes first, so that a deprecated claim is best only where it is alone. Then an original goes before a relay: a claim
 * whose document takes its content from one that also makes a claim on the fact stands behind those that are nobody's echo.
 * Then the kind of evidence, the certainty: what a document states in its own voice, what it relays, an estimate, and last
 * what nobody looked up. Between equals the earlier id wins, so that the order never depends on chance. Whether others
 * stand on record does not change a claim's text, so that the same texts put in order those that stood at any instant.
 */
export function precedences(claims: readonly Rated[], origins: Origins): ReadonlyMap<string, string> {
  const documents = new Set(claims.map(({ document }) => document));
  const removes = (document: string): number =>
    [...(origins.get(document) ?? [])].filter((origin) => documents.has(origin)).length;
  return new Map(
    claims.map((claim) => {
      const parts = [RANKS.indexOf(claim.rank), removes(claim.document), CERTAINTIES.indexOf(claim.certainty)];
      return [claim.id, [...parts.map((part) => String(part).padStart(2, '0')), sortable(claim.id)].join(' ')];
    }),
  );
}

/** What put one text of `precedences` before another. */
export function decidedBy(first: string, second: string): 'RANK' | 'ORIGINAL' | 'CERTAINTY' | 'ID' {
  const [left, right] = [first.split(' '), second.split(' ')];
  if (left[0] !== right[0]) return 'RANK';
  if (left[1] !== right[1]) return 'ORIGINAL';
  return left[2] === right[2] ? 'ID' : 'CERTAINTY';
}

/** A space comes before all that ids hold, so that the versions of a claim stand where the claim stood. */
function sortable(id: string): string {
  return id.replace('~', ' ');
}
