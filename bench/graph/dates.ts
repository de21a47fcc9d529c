import type { PropertyValues } from '../../src/model/stored.js';
import { below, type Random } from './random.js';

const DAY_MS = 86_400_000;
const FIRST = Date.UTC(2000, 0, 1) / DAY_MS;

/** The day so many days after the first on which anything begins. */
export function dayOf(index: number): string {
  return new Date((FIRST + index) * DAY_MS).toISOString().slice(0, 10);
}

/** When a relation holds: from some day of twenty years on; half of them have ended, at most six years later. */
export function timeOf(random: Random): PropertyValues {
  const start = below(random, 7_300);
  const begin = dayOf(start);
  const open = random() < 0.5;
  const end = open ? undefined : dayOf(start + 1 + below(random, 2_190));
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
