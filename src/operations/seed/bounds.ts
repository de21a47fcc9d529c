import { ServiceError } from '../../errors/service-error.js';
import { isPartialDate, nextDay, partialDateBounds, type DayBounds } from '../../util/partial-date.js';
import type { Bounds } from './draft.js';

/** What a line says of time, by the names of its qualifiers. */
export type Times = Readonly<Record<string, string | number | boolean>>;

/** Nothing is said of either end: open, and assumed to be so. */
export const OPEN: Bounds = { fromBasis: 'ASSUMED', untilBasis: 'ASSUMED' };

/**
 * The bounds that a line states. `from` (or the `date`, `start` or `published` of something that happened, which is
 * true from then on) and `until`, which is exclusive; `asOf`, when it held throughout; `notAfter`, by when it had begun;
 * `time: week of <day>`.
 */
export function boundsOf(where: string, times: Times): Bounds {
  const begin = text(times, 'from') ?? text(times, 'date') ?? text(times, 'start') ?? text(times, 'published');
  const end = text(times, 'until');
  const asOf = text(times, 'asOf');
  const bounds: Bounds = { ...OPEN, ...held(where, asOf), ...began(where, begin, times), ...ended(where, end) };
  refuseReversed(where, bounds);
  return bounds;
}

/** The bounds of an event: from its first day until the day after its last. */
export function eventBounds(where: string, start: string, end: string | undefined): Bounds {
  const bounds: Bounds = { ...OPEN, ...began(where, start, {}), ...(end === undefined ? {} : afterLast(where, end)) };
  refuseReversed(where, bounds);
  return bounds;
}

/** The text of a date at the precision that the data claims for it: `2024-12-31` known to the year is `2024`. */
export function atPrecision(where: string, date: string, precision: string): string {
  span(where, date);
  switch (precision) {
    case 'year':
      return date.slice(0, 4);
    case 'month':
      return date.slice(0, 7);
    case 'day':
    case 'approx-day':
      return date;
    default:
      throw new ServiceError('BAD_DATA', `${where}: "${precision}" is no precision; use year, month, day, approx-day`);
  }
}

function began(where: string, begin: string | undefined, times: Times): Partial<Bounds> {
  const week = /^week of (\d{4}-\d{2}-\d{2})$/.exec(text(times, 'time') ?? '')?.[1];
  if (begin === undefined && week === undefined) return {};
  if (begin === undefined && week !== undefined) {
    return { fromMin: span(where, week).min, fromMax: daysLater(week, 6), fromBasis: 'STATED' };
  }
  const { min, max } = span(where, begin ?? '');
  const cap = text(times, 'notAfter');
  const fromMax = cap === undefined || cap > max ? max : span(where, cap).max;
  return { from: begin, fromMin: min, fromMax, fromBasis: 'STATED' };
}

function ended(where: string, end: string | undefined): Partial<Bounds> {
  if (end === undefined) return {};
  const { min, max } = span(where, end);
  return { until: end, toMin: min, toMax: max, untilBasis: 'STATED' };
}

function afterLast(where: string, end: string): Partial<Bounds> {
  const { min, max } = span(where, end);
  const toMin = nextDay(min);
  return { until: min === max ? toMin : end, toMin, toMax: nextDay(max), untilBasis: 'STATED' };
}

function held(where: string, asOf: string | undefined): Partial<Bounds> {
  if (asOf === undefined) return {};
  const { min, max } = span(where, asOf);
  return { fromMax: min, toMin: nextDay(max), fromBasis: 'STATED', untilBasis: 'STATED' };
}

function span(where: string, date: string): DayBounds {
  if (!isPartialDate(date)) throw new ServiceError('BAD_DATA', `${where}: "${date}" is not a date of any precision`);
  return partialDateBounds(date);
}

function daysLater(day: string, days: number): string {
  return days === 0 ? day : daysLater(nextDay(day), days - 1);
}

function text(times: Times, name: string): string | undefined {
  const value = times[name];
  return value === undefined ? undefined : String(value);
}

function refuseReversed(where: string, { fromMin, toMax, from, until }: Bounds): void {
  if (fromMin === undefined || toMax === undefined || fromMin <= toMax) return;
  throw new ServiceError('BAD_DATA', `${where}: it ends (${until}) before it begins (${from}); put the dates right`);
}

/** The days of an observation's period, `2024`, `2024-H1`, `2024-11-29/2024-12-02`; none for a period in words. */
export function periodDays(period: string): { readonly start?: string; readonly end?: string } {
  const [first = '', last = first, ...more] = period.split('/');
  if (more.length > 0 || !isPartialDate(first) || !isPartialDate(last)) return {};
  return { start: partialDateBounds(first).min, end: partialDateBounds(last).max };
}
