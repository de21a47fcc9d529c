import { unreachable } from '../../errors/unreachable.js';
import { ServiceError } from '../../errors/service-error.js';
import { TIMELINE_KINDS, type Entry, type TimelineKind } from './entry.js';

/** How long buckets are: the SDL's `TimelineUnit`. */
export type TimelineUnit = 'YEAR' | 'QUARTER' | 'MONTH' | 'WEEK' | 'DAY';

/** The counts of one stretch of time: the SDL's `TimelineBucket`. */
export type Bucket = {
  readonly start: string;
  readonly end: string;
  readonly count: number;
  readonly byKind: readonly { readonly kind: TimelineKind; readonly count: number }[];
};

const MAX_BUCKETS = 4000;

/** Counts entries by the stretch in which they stand, from the first that has any to the last. */
export function bucketsOf(entries: readonly Entry[], unit: TimelineUnit): readonly Bucket[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const start = startOf(entry.earliest, unit);
    const group = groups.get(start);
    if (group === undefined) groups.set(start, [entry]);
    else group.push(entry);
  }
  const starts = [...groups.keys()].sort();
  const [first, last] = [starts[0], starts.at(-1)];
  if (first === undefined || last === undefined) return [];
  const buckets: Bucket[] = [];
  for (let start = first; start <= last; start = endOf(start, unit)) {
    buckets.push(bucketOf(start, endOf(start, unit), groups.get(start) ?? []));
    if (buckets.length > MAX_BUCKETS) throw tooMany(first, last, unit);
  }
  return buckets;
}

/** The first day of the stretch in which a day lies. */
export function startOf(day: string, unit: TimelineUnit): string {
  const month = Number(day.slice(5, 7));
  switch (unit) {
    case 'YEAR':
      return `${day.slice(0, 4)}-01-01`;
    case 'QUARTER':
      return `${day.slice(0, 4)}-${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`;
    case 'MONTH':
      return `${day.slice(0, 7)}-01`;
    case 'WEEK':
      return moved(day, (date) => date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7)));
    case 'DAY':
      return day;
    default:
      return unreachable(unit);
  }
}

/** The day after the last of the stretch that starts on a day. */
export function endOf(start: string, unit: TimelineUnit): string {
  switch (unit) {
    case 'YEAR':
      return moved(start, (date) => date.setUTCFullYear(date.getUTCFullYear() + 1));
    case 'QUARTER':
      return moved(start, (date) => date.setUTCMonth(date.getUTCMonth() + 3));
    case 'MONTH':
      return moved(start, (date) => date.setUTCMonth(date.getUTCMonth() + 1));
    case 'WEEK':
      return moved(start, (date) => date.setUTCDate(date.getUTCDate() + 7));
    case 'DAY':
      return moved(start, (date) => date.setUTCDate(date.getUTCDate() + 1));
    default:
      return unreachable(unit);
  }
}

function bucketOf(start: string, end: string, entries: readonly Entry[]): Bucket {
  const byKind = TIMELINE_KINDS.map((kind) => ({ kind, count: entries.filter((entry) => entry.kind === kind).length }));
  return { start, end, count: entries.length, byKind: byKind.filter(({ count }) => count > 0) };
}

function moved(day: string, move: (date: Date) => unknown): string {
  const date = new Date(`${day}T00:00:00Z`);
  move(date);
  return date.toISOString().slice(0, 10);
}

function tooMany(first: string, last: string, unit: TimelineUnit): ServiceError {
  const most = `at most ${String(MAX_BUCKETS)} are given`;
  const message = `From ${first} to ${last} there are too many buckets of a ${unit}; ${most}. Ask for a longer "bucket", or bring "from" and "to" nearer together.`;
  return new ServiceError('LIMIT_EXCEEDED', message);
}
