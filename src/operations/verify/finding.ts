import type { Claim } from './evidence.js';

/** Why a statement has its verdict: the SDL's `VerdictReason`. */
export type VerdictReason =
  | 'STATED'
  | 'COMPUTED'
  | 'DENIED'
  | 'SOURCES_DIFFER'
  | 'ANOTHER_VALUE'
  | 'ANOTHER_STATUS'
  | 'NOT_BEGUN'
  | 'ENDED'
  | 'REFUTED'
  | 'DATES_TOO_VAGUE'
  | 'UNIT_UNCLEAR'
  | 'TOO_FEW_ORIGINS'
  | 'NOTHING_ON_RECORD';

/** Why a claim cannot be true together with a statement. */
export type Objection = 'ANOTHER_VALUE' | 'ANOTHER_STATUS' | 'NOT_BEGUN' | 'ENDED' | 'REFUTED';

/** What a claim says of a statement: for it, against it, perhaps for it, or nothing. */
export type Side = 'FOR' | Objection | 'PERHAPS' | 'SILENT';

/** A claim against a statement, with what it has against it. */
export type Against = { readonly claim: Claim; readonly objection: Objection };

/** What the claims of one fact, or of several, say of a statement. */
export type Finding = {
  readonly fact: string | undefined;
  readonly supporting: readonly Claim[];
  readonly opposing: readonly Against[];
  readonly perhaps: readonly Claim[];
  /** Whether claims leave open what the statement says, and none is against it. */
  readonly open?: boolean | undefined;
  /** Why nothing can be said, where that is not that nothing is on record. */
  readonly silence?: 'UNIT_UNCLEAR' | 'TOO_FEW_ORIGINS' | undefined;
  /** Whether what supports it was computed here. */
  readonly computed?: boolean | undefined;
  /** What it is in words that the claims against it say, if it can be said. */
  readonly instead?: string | undefined;
};

/** Nothing is on record. */
export const NO_FINDING: Finding = { fact: undefined, supporting: [], opposing: [], perhaps: [] };

/** What the claims of one fact say, each by itself; those that dispute the fact are against whatever it supports. */
export function findingOf(
  fact: string,
  { stating, disputing }: { readonly stating: readonly Claim[]; readonly disputing: readonly Claim[] },
  sideOf: (claim: Claim) => Side,
): Finding {
  const sides = stating.map((claim) => ({ claim, side: sideOf(claim) }));
  const supporting = sides.filter(({ side }) => side === 'FOR').map(({ claim }) => claim);
  const opposing = sides.flatMap(({ claim, side }) => (isObjection(side) ? [{ claim, objection: side }] : []));
  const refuting = disputing.map((claim): Against => ({ claim, objection: 'REFUTED' }));
  const refuted = opposing.length === 0 || supporting.length > 0 ? refuting : [];
  return {
    fact,
    supporting,
    opposing: [...opposing, ...refuted],
    perhaps: sides.filter(({ side }) => side === 'PERHAPS').map(({ claim }) => claim),
    open: opposing.length === 0 && sides.some(({ side }) => side === 'SILENT'),
  };
}

/**
 * What several facts say together. Where one supports the statement, what others say of other stretches of time is not
 * against it; nor is it where one may support it, or leaves it open. Else all that is against it counts.
 */
export function together(findings: readonly Finding[]): Finding {
  const supporting = findings.filter((finding) => finding.supporting.length > 0);
  const possible = findings.filter(({ perhaps }) => perhaps.length > 0);
  const open = findings.filter((finding) => finding.open === true);
  const opposing = findings.filter((finding) => finding.opposing.length > 0);
  const telling = [supporting, possible, open, opposing].find((some) => some.length > 0) ?? [];
  return {
    fact: telling[0]?.fact,
    supporting: telling.flatMap((finding) => finding.supporting),
    opposing: telling.flatMap((finding) => finding.opposing),
    perhaps: telling.flatMap(({ perhaps }) => perhaps),
    instead: telling[0]?.instead,
    silence: telling.length > 0 ? undefined : findings.find(({ silence }) => silence !== undefined)?.silence,
  };
}

function isObjection(side: Side): side is Objection {
  return side !== 'FOR' && side !== 'PERHAPS' && side !== 'SILENT';
}
