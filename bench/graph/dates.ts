import type { PropertyValues } from '../../src/model/stored.js';
import { below, type Random } from './random.js';

const DAY_MS = 86_400_000;

/** So many days from the first on. */
export type Period = { readonly first: string; readonly days: number };

/** When the relations of generated graphs begin. */
export const BEGINNINGS: Period = { first: '2000-01-01', days: 7_300 };

/** One of the days of a period. */
export function dayIn(random: Random, { first, days }: Period): string {
  return daysAfter(first, below(random, days));
}

function daysAfter(day: string, count: number): string {
  return new Date(Date.parse(day) + count * DAY_MS).toISOString().slice(0, 10);
}

/** When a relation holds: from some day of twenty years on; half of them have ended, at most six years later. */
export function timeOf(random: Random): PropertyValues {
  const begin = dayIn(random, BEGINNINGS);
  const open = random() < 0.5;
  const end = open ? undefined : daysAfter(begin, 1 + below(random, 2_190));
  return {
    from: begin,
    fromMin: begin,
    fromMax: begin,
    fromBasis: 'STATED',
    until: end,
    toMin: end,
    toMax: end,
    untilBasis: open ? 'ASSUMED' : 'STATED',
  };
}
