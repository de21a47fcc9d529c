import { unreachable } from '../../errors/unreachable.js';
import { decidedBy } from '../seed/choose-best.js';
import { originsOf } from '../evidence/standing.js';
import type { Claim } from './claim.js';
import type { ChoiceRule } from './rule.js';

/** Why a claim is taken, or none: the SDL's `ChoiceReason`. */
export type ChoiceReason =
  | 'ONLY'
  | 'AGREEMENT'
  | 'RANK'
  | 'ORIGINAL'
  | 'CERTAINTY'
  | 'ID'
  | 'ALL_KEPT'
  | 'CONFLICT'
  | 'TOO_FEW_ORIGINS'
  | 'NOTHING';

/** Why the first of the claims that count is taken before its rivals, or none is. */
export function reasonOf(counted: readonly Claim[], rivals: readonly Claim[], { policy }: ChoiceRule): ChoiceReason {
  const [best] = counted;
  if (best === undefined) return 'NOTHING';
  if (originsOf(counted).size < (policy.minOrigins ?? 1)) return 'TOO_FEW_ORIGINS';
  const [rival] = rivals;
  if (rival === undefined) return counted.length === 1 ? 'ONLY' : 'AGREEMENT';
  switch (policy.onConflict) {
    case 'BEST':
      return decidedBy(best.precedence, rival.precedence);
    case 'ALL':
      return 'ALL_KEPT';
    case 'ABSTAIN':
      return 'CONFLICT';
    default:
      return unreachable(policy.onConflict);
  }
}

/** The reason in words. */
export function choiceWords(
  reason: ChoiceReason,
  counted: readonly Claim[],
  [rival]: readonly Claim[],
  { policy, known }: ChoiceRule,
): string {
  const [best] = counted;
  const origins = originsOf(counted).size;
  const record = known === null ? 'on record' : `on record at ${known}`;
  switch (reason) {
    case 'ONLY':
      return 'It is the only claim that counts.';
    case 'AGREEMENT':
      return `All ${String(counted.length)} claims that count say the same, from ${many(origins, 'origin')}.`;
    case 'RANK':
      return `It is ranked ${String(best?.rank)}, its best rival ${String(rival?.rank)}${because(best, rival)}.`;
    case 'ORIGINAL':
      return 'It comes nearer to an original than its best rival, which relays what another claim on the same fact says.';
    case 'CERTAINTY':
      return `It is ${String(best?.certainty)}, which goes before ${String(rival?.certainty)} of its best rival.`;
    case 'ID':
      return 'Its best rival is of the same rank and certainty and no relay; the id that comes first decides.';
    case 'ALL_KEPT':
      return `The policy keeps all ${String(counted.length)} claims, which do not agree; none is taken before the others.`;
    case 'CONFLICT':
      return `The ${String(counted.length)} claims that count contradict each other, and the policy abstains.`;
    case 'TOO_FEW_ORIGINS':
      return `The claims have ${many(origins, 'independent origin')}; the policy asks for ${String(policy.minOrigins)}.`;
    case 'NOTHING':
      return `No claim ${record} supports it that the policy lets in.`;
    default:
      return unreachable(reason);
  }
}

function because(best: Claim | undefined, rival: Claim | undefined): string {
  const reason = best?.rankReason ?? rival?.rankReason;
  return reason == null ? '' : `: ${reason}`;
}

/** A number of things in words: `1 origin`, `2 origins`. */
export function many(count: number, thing: string): string {
  return `${String(count)} ${thing}${count === 1 ? '' : 's'}`;
}
