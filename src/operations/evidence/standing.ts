import type { Policy } from '../policy.js';

/** What decides whether a claim stands, and before which others. */
export type RatedClaim = {
  readonly id: string;
  readonly stance: string;
  readonly rank: string;
  readonly precedence: string;
  readonly createdAt: string;
  readonly supersededAt: string | null;
};

/** Those of its fields that evidence asks for. */
export const RATED_FIELDS = 'id stance rank precedence createdAt supersededAt';

/** Whether a claim stood on record at an instant; without one, whether it stands now. */
export function isRecorded(
  { createdAt, supersededAt }: Pick<RatedClaim, 'createdAt' | 'supersededAt'>,
  known: string | null | undefined,
): boolean {
  if (known == null) return supersededAt === null;
  return createdAt <= known && (supersededAt === null || supersededAt > known);
}

/** The claims for a fact that stood on record and count, best first: deprecated ones only where there is no other. */
export function standing<Claim extends RatedClaim>(
  claims: readonly Claim[],
  known: string | null | undefined,
): readonly Claim[] {
  const recorded = claims.filter((claim) => claim.stance !== 'DISPUTES' && isRecorded(claim, known));
  const best = recorded.sort(byPrecedence);
  const valid = best.filter(({ rank }) => rank !== 'DEPRECATED');
  return valid.length > 0 ? valid : best.slice(0, 1);
}

/** What of a claim decides whether a policy lets it in. */
export type SourcedClaim = {
  readonly certainty: string;
  readonly document: { readonly kind: string; readonly publisher: { readonly id: string } | null } | null;
};

/** Whether a policy lets a claim in; without one, any. */
export function isLetIn({ certainty, document }: SourcedClaim, policy: Policy | null | undefined): boolean {
  const { documents, publishers } = policy?.trust ?? {};
  return (
    isIn(certainty, policy?.certainty) && isIn(document?.kind, documents) && isIn(document?.publisher?.id, publishers)
  );
}

function isIn(value: string | undefined, values: readonly string[] | null | undefined): boolean {
  return values == null || (value !== undefined && values.includes(value));
}

/** The independent origins of claims; relays of one origin count once. */
export function originsOf(claims: readonly { readonly origin: string }[]): ReadonlySet<string> {
  return new Set(claims.map(({ origin }) => origin));
}

/** Orders claims, the best first. */
export function byPrecedence(one: Pick<RatedClaim, 'precedence'>, other: Pick<RatedClaim, 'precedence'>): number {
  return one.precedence < other.precedence ? -1 : one.precedence > other.precedence ? 1 : 0;
}
