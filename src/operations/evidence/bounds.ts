import { partialDateBounds } from '../../util/partial-date.js';
import type { Days } from './window.js';

/** The four bounds of what holds for a time, as the SDL's `Timed` has them. */
export type Bounds = {
  readonly from: string | null;
  readonly until: string | null;
  readonly fromMin: string | null;
  readonly fromMax: string | null;
  readonly toMin: string | null;
  readonly toMax: string | null;
};

/** The fields of `Timed` that evidence asks for. */
export const BOUNDS_FIELDS = 'from until fromMin fromMax toMin toMax';

/** How surely something held on a day. */
export type Holding = 'CERTAIN' | 'POSSIBLE' | 'NOT_YET' | 'NO_LONGER';

/** The days on which it can have begun; undefined where no source dates the beginning. */
export function beginning({ fromMin, fromMax }: Bounds): Days | undefined {
  return fromMin === null || fromMax === null ? undefined : { earliest: fromMin, latest: fromMax };
}

/** The days from which it can no longer have held; undefined where no source dates the end. */
export function ending({ toMin, toMax }: Bounds): Days | undefined {
  return toMin === null || toMax === null ? undefined : { earliest: toMin, latest: toMax };
}

/** How surely it held on the day; an open bound counts as certain. */
export function holding({ fromMin, fromMax, toMin, toMax }: Bounds, day: string): Holding {
  if (fromMin !== null && day < fromMin) return 'NOT_YET';
  if (toMax !== null && day >= toMax) return 'NO_LONGER';
  return (fromMax === null || fromMax <= day) && (toMin === null || day < toMin) ? 'CERTAIN' : 'POSSIBLE';
}

/**
 * The bounds that claims give together, best first: each end by the first that dates it, or else limits it. A claim that says
 * since when, and leaves the end open, is not limited by one that merely saw it on a day.
 */
export function merged(claims: readonly Bounds[]): Bounds {
  const begin = claims.find(({ fromMin }) => fromMin !== null) ?? claims.find(({ fromMax }) => fromMax !== null);
  const isOpen = claims.some(({ fromMin, toMin }) => fromMin !== null && toMin === null);
  const limit = isOpen ? undefined : claims.find(({ toMin }) => toMin !== null);
  const end = claims.find(({ toMax }) => toMax !== null) ?? limit;
  return {
    from: begin?.from ?? null,
    fromMin: begin?.fromMin ?? null,
    fromMax: begin?.fromMax ?? null,
    until: end?.until ?? null,
    toMin: end?.toMin ?? null,
    toMax: end?.toMax ?? null,
  };
}

/** The days of a date of any precision. */
export function daysOf(date: string): Days {
  const { min, max } = partialDateBounds(date);
  return { earliest: min, latest: max };
}
