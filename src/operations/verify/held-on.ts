import { holding, merged, type Bounds } from '../evidence/bounds.js';
import type { Claim } from './evidence.js';
import type { Side } from './finding.js';

/** The day of a statement, undefined for any, and whether what may have held then counts as having held. */
export type OnDay = { readonly day: string | undefined; readonly possible: boolean };

/**
 * What each claim of a relation says of whether it held on a day. A claim that is silent about an end goes by what the
 * others say of it, so that a source that gives no date contradicts none that does.
 */
export function heldOn(claims: readonly Claim[], { day, possible }: OnDay): (claim: Claim) => Side {
  const all = merged(claims);
  return (claim) => {
    if (day === undefined || sawIt(claim, day)) return 'FOR';
    const held = holding(completed(claim, all), day);
    switch (held) {
      case 'CERTAIN':
        return 'FOR';
      case 'POSSIBLE':
        return possible ? 'FOR' : 'PERHAPS';
      case 'NOT_YET':
        return 'NOT_BEGUN';
      case 'NO_LONGER':
        return 'ENDED';
    }
  };
}

/** Whether the claim itself says of days around this one that it held throughout. */
function sawIt({ fromMax, toMin }: Bounds, day: string): boolean {
  return fromMax !== null && toMin !== null && fromMax <= day && day < toMin;
}

/** The bounds of a claim; an end that it does not date is as the others date it, or as far as it or they limit it. */
function completed(claim: Bounds, all: Bounds): Bounds {
  const begins = claim.fromMin !== null || (all.fromMin === null && claim.fromMax !== null) ? claim : all;
  const ends = claim.toMax !== null || (all.toMax === null && claim.toMin !== null) ? claim : all;
  const { from, fromMin, fromMax } = begins;
  const { until, toMin, toMax } = ends;
  return { from, fromMin, fromMax, until, toMin, toMax };
}
