import type { Window } from '../evidence/window.js';
import { NOTHING_ELSE, type Change, type ChangeKind } from './change.js';
import type { ClaimEvidence } from './record-evidence.js';

/** A claim that came or went at an instant, and the claim in whose place it came. */
type Step = {
  readonly kind: ChangeKind;
  readonly at: string;
  readonly claim: ClaimEvidence;
  readonly former: ClaimEvidence | undefined;
};

/** What was learned, corrected, ranked anew and withdrawn in a window: one change for all claims of a fact of one instant. */
export function recordChanges(claims: readonly ClaimEvidence[], { from, to }: Window): readonly Change[] {
  const lies = (at: string | null): at is string =>
    at !== null && at.slice(0, 10) >= String(from) && at.slice(0, 10) < String(to);
  const gone = new Map(claims.filter(({ supersededAt }) => lies(supersededAt)).map((claim) => [claim.id, claim]));
  const came = [...claims]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .filter(({ createdAt }) => lies(createdAt))
    .map((claim) => arrival(claim, gone.get(claim.revisionOf?.id ?? '')));
  const replaced = new Set(came.map(({ former }) => former?.id));
  const withdrawn = [...gone.values()]
    .filter(({ id }) => !replaced.has(id))
    .map((claim): Step => ({ kind: 'WITHDRAWN', at: claim.supersededAt ?? '', claim, former: undefined }));
  return together([...came, ...withdrawn]);
}

function arrival(claim: ClaimEvidence, former: ClaimEvidence | undefined): Step {
  const at = claim.createdAt;
  if (former === undefined) return { kind: claim.stance === 'CORRECTS' ? 'CORRECTED' : 'LEARNED', at, claim, former };
  const reranked = claim.rank !== former.rank && said(claim) === said(former);
  return { kind: reranked ? 'RERANKED' : 'CORRECTED', at, claim, former };
}

/** All that a claim says, whoever says it. */
function said({ value, low, high, unit, approx, qualifiers, fromMin, fromMax, toMin, toMax }: ClaimEvidence): string {
  return JSON.stringify([value, low, high, unit, approx, qualifiers, fromMin, fromMax, toMin, toMax]);
}

function together(steps: readonly Step[]): readonly Change[] {
  const groups = new Map<string, Step[]>();
  for (const step of steps) {
    const key = JSON.stringify([step.claim.fact?.id, step.kind, step.at]);
    groups.set(key, [...(groups.get(key) ?? []), step]);
  }
  return [...groups.values()].map(changeOf);
}

function changeOf(steps: readonly Step[]): Change {
  const [{ kind, at, claim } = { kind: 'LEARNED' as const, at: '', claim: undefined }] = steps;
  const day = at.slice(0, 10);
  return {
    ...NOTHING_ELSE,
    layer: 'RECORD',
    kind,
    earliest: day,
    latest: day,
    certainty: 'CERTAIN',
    recordedAt: at,
    fact: claim?.fact?.id ?? null,
    claims: steps.map((step) => step.claim.id),
    formerClaims: steps.flatMap(({ former }) => former?.id ?? []),
  };
}
