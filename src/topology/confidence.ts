import type { ClaimOutline } from '../plan/outline.js';

/** How far a claim of each certainty bears its fact by itself, between 0 and 1. */
const WEIGHTS: Readonly<Record<string, number>> = {
  ASSERTED: 0.95,
  REPORTED: 0.8,
  ESTIMATED: 0.7,
  DERIVED: 0.7,
  FORECAST: 0.5,
  UNVERIFIED: 0.5,
  OPINION: 0.4,
  SPECULATIVE: 0.2,
};

const UNKNOWN = 0.5;

/**
 * How far a fact can be trusted: the chance that not all of its origins are wrong, if each is wrong by itself. Claims of one
 * origin are one voice, as sure as the surest of them. Without a claim that stands, the edge's own certainty speaks.
 */
export function confidenceOf(claims: readonly ClaimOutline[], certainty: string | null): number {
  const voices = new Map<string, number>();
  claims.forEach(([sure, origin, rank, stance, , supersededAt], index) => {
    if (supersededAt !== null || rank === 'DEPRECATED' || stance === 'DISPUTES') return;
    const voice = origin ?? `claim ${String(index)}`;
    voices.set(voice, Math.max(voices.get(voice) ?? 0, weight(sure)));
  });
  if (voices.size === 0) return weight(certainty);
  // Sorted, so that engines that list the claims in another order come to the same last digit.
  return 1 - [...voices.values()].sort().reduce((wrong, one) => wrong * (1 - one), 1);
}

function weight(certainty: string | null): number {
  return WEIGHTS[certainty ?? ''] ?? UNKNOWN;
}
