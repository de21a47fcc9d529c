import { ServiceError } from '../../errors/service-error.js';
import { unreachable } from '../../errors/unreachable.js';
import { nextDay, partialDateBounds } from '../../util/partial-date.js';

/** How long the points of a series are: the SDL's `Grain`. */
export type Grain = 'YEAR' | 'HALF' | 'QUARTER' | 'MONTH' | 'DAY';

/** A stretch of time, named as sources name it. */
export type Stretch = { readonly text: string; readonly start: string; readonly end: string };

/** The most points of one series. */
export const MAX_POINTS = 1000;

/**
 * All stretches of a grain from the one that holds the first day of `from` to the one that holds the last day of `to`. Throws
 * BAD_USER_INPUT where `to` lies before `from`, and LIMIT_EXCEEDED for too many.
 */
export function stretches(from: string, to: string, grain: Grain): readonly Stretch[] {
  const [first, last] = [partialDateBounds(from).min, partialDateBounds(to).max];
  if (first > last) {
    const message = `"from" is ${from} and "to" is ${to}, which lies before it. Exchange them.`;
    throw new ServiceError('BAD_USER_INPUT', message);
  }
  const found: Stretch[] = [];
  for (let day = first; day <= last; day = nextDay(found.at(-1)?.end ?? day)) {
    if (found.length === MAX_POINTS) throw tooMany(grain);
    const text = stretchName(day, grain);
    const { min, max } = partialDateBounds(text);
    found.push({ text, start: min, end: max });
  }
  return found;
}

function stretchName(day: string, grain: Grain): string {
  const [year = '', month = ''] = day.split('-');
  switch (grain) {
    case 'YEAR':
      return year;
    case 'HALF':
      return `${year}-H${String(Math.ceil(Number(month) / 6))}`;
    case 'QUARTER':
      return `${year}-Q${String(Math.ceil(Number(month) / 3))}`;
    case 'MONTH':
      return `${year}-${month}`;
    case 'DAY':
      return day;
    default:
      return unreachable(grain);
  }
}

function tooMany(grain: Grain): ServiceError {
  const message = `From "from" to "to" there are over ${String(MAX_POINTS)} points of the grain ${grain}; bring them nearer together, or take a longer grain.`;
  return new ServiceError('LIMIT_EXCEEDED', message);
}
