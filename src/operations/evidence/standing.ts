/** What decides whether a claim stands, and before which others. */
export type RatedClaim = {
  readonly id: string;
  readonly stance: string;
  readonly rank: string;
  readonly certainty: string;
  readonly createdAt: string;
  readonly supersededAt: string | null;
};

const RANKS = ['PREFERRED', 'NORMAL', 'DEPRECATED'];
const CERTAINTIES = [
  'ASSERTED',
  'REPORTED',
  'ESTIMATED',
  'DERIVED',
  'FORECAST',
  'OPINION',
  'SPECULATIVE',
  'UNVERIFIED',
];

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
  best?: string,
): readonly Claim[] {
  const recorded = claims.filter((claim) => claim.stance !== 'DISPUTES' && isRecorded(claim, known));
  const valid = recorded.filter(({ rank }) => rank !== 'DEPRECATED');
  return [...(valid.length > 0 ? valid : recorded)].sort(
    (a, b) => Number(b.id === best) - Number(a.id === best) || order(a, b),
  );
}

function order(one: RatedClaim, other: RatedClaim): number {
  return (
    RANKS.indexOf(one.rank) - RANKS.indexOf(other.rank) ||
    CERTAINTIES.indexOf(one.certainty) - CERTAINTIES.indexOf(other.certainty) ||
    (one.id < other.id ? -1 : 1)
  );
}
