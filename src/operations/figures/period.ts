import { ServiceError } from '../../errors/service-error.js';
import { isPartialDate, partialDateBounds } from '../../util/partial-date.js';
import type { Analysis } from '../analysis.js';

/** A period as asked for: the days it means, or none where only sources know its name. */
export type Period = { readonly text: string; readonly start: string | null; readonly end: string | null };

/** Reads a period. Throws BAD_USER_INPUT for one that ends before it begins, or that only looks like a date. */
export function readPeriod(argument: string, text: string): Period {
  const parts = text.split('/');
  const [first = '', last = first] = parts;
  if (parts.length <= 2 && isPartialDate(first) && isPartialDate(last)) {
    const [start, end] = [partialDateBounds(first).min, partialDateBounds(last).max];
    if (start <= end) return { text, start, end };
    throw wrong(argument, text, `ends before it begins; exchange its ends: ${last}/${first}`);
  }
  if (/[a-z]{2}/i.test(text) && text.length <= 100) return { text, start: null, end: null };
  throw wrong(argument, text, `is no period; ${FORMS}`);
}

/** Throws BAD_USER_INPUT where two periods are one, by their days or their name. */
export function checkDistinctPeriods(argument: string, periods: readonly Period[]): void {
  const keys = periods.map(({ text, start, end }) => (start === null ? text : `${start}/${String(end)}`));
  const again = keys.findIndex((key, index) => keys.indexOf(key) < index);
  const [first, second] = [periods[keys.indexOf(keys[again] ?? '')], periods[again]];
  if (first !== undefined && second !== undefined)
    throw wrong(argument, second.text, `is the same period as ${first.text}; name each once`);
}

/** The filter that finds the figures of a period, however sources name it. */
export function periodWhere({ text, start, end }: Period): unknown {
  return start === null ? { period: { eq: text } } : { periodStart: { eq: start }, periodEnd: { eq: end } };
}

/** A filter that finds the figures of several periods, and maybe some of others. */
export function periodsWhere(periods: readonly Period[]): unknown {
  const dated = periods.filter(({ start }) => start !== null);
  const names = periods.filter(({ start }) => start === null).map(({ text }) => text);
  const starts = [...new Set(dated.map(({ start }) => start))];
  const ends = [...new Set(dated.map(({ end }) => end))];
  return { or: [{ periodStart: { in: starts }, periodEnd: { in: ends } }, { period: { in: names } }] };
}

/** Whether a figure is of the period. */
export function isOf(
  fact: { readonly period: string; readonly start: string | null; readonly end: string | null },
  { text, start, end }: Period,
): boolean {
  return start === null ? fact.period === text : fact.start === start && fact.end === end;
}

const NAMED = /* GraphQL */ `
  query NamedPeriod($period: String!) {
    observations(first: 1, where: { period: { eq: $period } }) {
      nodes {
        id
      }
    }
  }
`;

type Named = { readonly observations: { readonly nodes: readonly unknown[] } };

/** Throws BAD_USER_INPUT for a period that has a name instead of days, and that no source uses. */
export async function checkNames(analysis: Analysis, argument: string, periods: readonly Period[]): Promise<void> {
  const names = periods.filter(({ start }) => start === null);
  const found = await Promise.all(names.map(({ text }) => analysis.ask<Named>(NAMED, { period: text })));
  const unknown = names.find((_, index) => found[index]?.observations.nodes.length === 0);
  if (unknown !== undefined) throw wrong(argument, unknown.text, `is a name that no source uses; ${FORMS}`);
}

const FORMS = 'write 2024, 2024-H1, 2024-Q3, 2024-07, 2024-11-29, or two of these with a slash between them';

function wrong(argument: string, text: string, why: string): ServiceError {
  return new ServiceError('BAD_USER_INPUT', `"${argument}" is "${text}", which ${why}.`);
}
