import { isRecorded } from '../evidence/standing.js';
import type { Claim } from './claim.js';
import type { ChoiceRule } from './rule.js';

/** What of a claim decides whether it is let in, and before which others. */
export type Admissible = Pick<Claim, 'createdAt' | 'supersededAt' | 'certainty' | 'precedence'> & {
  readonly document: Pick<NonNullable<Claim['document']>, 'kind' | 'publisher'> | null;
};

/** The claims that stood on record and that the policy lets in, best first; those that dispute the fact included. */
export function letIn<One extends Admissible>(claims: readonly One[], { policy, known }: ChoiceRule): readonly One[] {
  const { trust, certainty } = policy;
  return claims
    .filter(
      (claim) =>
        isRecorded(claim, known) &&
        (certainty?.includes(claim.certainty) ?? true) &&
        (trust?.documents?.includes(claim.document?.kind ?? '') ?? true) &&
        (trust?.publishers?.includes(claim.document?.publisher?.id ?? '') ?? true),
    )
    .sort((a, b) => (a.precedence < b.precedence ? -1 : 1));
}

/** The claims that count, best first: those that support the fact, deprecated ones only where there is no other, and then one. */
export function counting<One extends Claim>(claims: readonly One[], rule: ChoiceRule): readonly One[] {
  const supporting = letIn(claims, rule).filter(({ stance }) => stance !== 'DISPUTES');
  const valid = supporting.filter(({ rank }) => rank !== 'DEPRECATED');
  return valid.length > 0 ? valid : supporting.slice(0, 1);
}

/** How many independent origins claims have; relays of one origin count once. */
export function originsOf(claims: readonly Claim[]): number {
  return new Set(claims.map(({ origin }) => origin)).size;
}
