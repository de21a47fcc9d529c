import type { Entry } from './entries.js';

type Stretch = Pick<Entry, 'start' | 'end'>;

/** Why two numbers cannot be compared: the SDL's `IncomparableReason`. */
export type IncomparableReason = 'UNIT' | 'DEFINITION' | 'CHANNEL' | 'BASIS' | 'FORECAST' | 'PERIOD' | 'MISSING';

/** Reasons from what sets numbers farthest apart to what sets them least. */
export const REASONS: readonly IncomparableReason[] = [
  'MISSING',
  'PERIOD',
  'UNIT',
  'FORECAST',
  'BASIS',
  'CHANNEL',
  'DEFINITION',
];

/** Why two numbers of one family cannot be divided; undefined where they can. */
export function incomparability(of: Entry, to: Entry): IncomparableReason | undefined {
  if (!isAsLong(of, to)) return 'PERIOD';
  if (of.unit === null || of.unit !== to.unit) return 'UNIT';
  if (of.basis !== to.basis) return of.basis === 'FORECAST' || to.basis === 'FORECAST' ? 'FORECAST' : 'BASIS';
  if (of.channel !== to.channel || of.combinedWith !== to.combinedWith || of.narrowed !== to.narrowed) return 'CHANNEL';
  if (of.definition !== null && to.definition !== null && of.definition !== to.definition) return 'DEFINITION';
  return to.number.units === 0n ? 'MISSING' : undefined;
}

/** Whether two stretches are of one length, leap days and long months apart. */
export function isAsLong(one: Stretch, other: Stretch): boolean {
  if (one.start === null || one.end === null || other.start === null || other.end === null) return false;
  return lengthOf(one.start, one.end) === lengthOf(other.start, other.end);
}

/** In whole months where the stretch is made of them, else in days. */
function lengthOf(start: string, end: string): string {
  const after = new Date(`${end}T00:00:00Z`);
  after.setUTCDate(after.getUTCDate() + 1);
  const first = new Date(`${start}T00:00:00Z`);
  if (first.getUTCDate() === 1 && after.getUTCDate() === 1) {
    const months = (after.getUTCFullYear() - first.getUTCFullYear()) * 12 + after.getUTCMonth() - first.getUTCMonth();
    return `${String(months)} months`;
  }
  return `${String((after.getTime() - first.getTime()) / 86_400_000)} days`;
}
