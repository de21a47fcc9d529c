import { byPrecedence, isLetIn, isRecorded, standing, type SourcedClaim } from '../evidence/standing.js';
import type { Claim } from './claim.js';
import type { ChoiceRule } from './rule.js';

/** What of a claim decides whether it is let in, and before which others. */
export type Admissible = SourcedClaim & Pick<Claim, 'createdAt' | 'supersededAt' | 'precedence'>;

/** The claims that stood on record and that the policy lets in, best first; those that dispute the fact included. */
export function letIn<One extends Admissible>(claims: readonly One[], { policy, known }: ChoiceRule): readonly One[] {
  return claims.filter((claim) => isRecorded(claim, known) && isLetIn(claim, policy)).sort(byPrecedence);
}

/** The claims that count, best first: those that support the fact, deprecated ones only where there is no other, and then one. */
export function counting<One extends Claim>(claims: readonly One[], { policy, known }: ChoiceRule): readonly One[] {
  return standing(
    claims.filter((claim) => isLetIn(claim, policy)),
    known,
  );
}
