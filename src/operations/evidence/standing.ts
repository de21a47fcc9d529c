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

function byPrecedence(one: RatedClaim, other: RatedClaim): number {
  return one.precedence < other.precedence ? -1 : one.precedence > other.precedence ? 1 : 0;
}
