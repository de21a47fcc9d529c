import { isLetIn, isRecorded, originsOf, standing } from '../evidence/standing.js';
import type { Policy } from '../policy.js';
import type { Claim } from './evidence.js';

type Maybe<Value> = Value | null | undefined;

/** The claims of a fact that count. */
export type Counted = {
  /** Those that state it, best first. */
  readonly stating: readonly Claim[];
  /** Those that dispute it. */
  readonly disputing: readonly Claim[];
  /** Whether there are claims, but of fewer independent origins than the policy asks for. */
  readonly tooFew: boolean;
};

/** Narrows the claims of a fact to those that stood on record and that the policy lets in. */
export function counted(
  fact: { readonly claims: { readonly nodes: readonly Claim[] } },
  known: Maybe<string>,
  policy: Maybe<Policy>,
): Counted {
  const allowed = fact.claims.nodes.filter((claim) => isLetIn(claim, policy));
  const stating = standing(allowed, known);
  const disputing = allowed.filter((claim) => claim.stance === 'DISPUTES' && isRecorded(claim, known));
  const tooFew = stating.length > 0 && originsOf(stating).size < (policy?.minOrigins ?? 1);
  return tooFew ? { stating: [], disputing: [], tooFew } : { stating, disputing, tooFew };
}
