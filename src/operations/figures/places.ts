import { ServiceError } from '../../errors/service-error.js';
import type { Place } from './fact.js';

/** What is measured, as clients write it: the SDL's `MeasuredSubject`. */
export type MeasuredSubject = {
  readonly id: string;
  readonly market?: string | undefined;
  readonly metric?: string | null | undefined;
};

/** The market of what is measured everywhere, which is also the default of the SDL. */
const WORLD = 'global';

/** A subject as a place, by its own metric or that of the field. */
export function placeOf({ id, market = WORLD, metric }: MeasuredSubject, code: string): Place {
  return { subject: id, market, metric: metric ?? code };
}

/** Throws for an empty list, or one that is too long, naming the argument. */
export function checkCount(argument: string, count: number, most: number): void {
  if (count >= 1 && count <= most) return;
  const message = `"${argument}" has ${String(count)} entries; give 1 to ${String(most)}, and ask for more in parts.`;
  throw new ServiceError(count < 1 ? 'BAD_USER_INPUT' : 'LIMIT_EXCEEDED', message);
}

/** Throws BAD_USER_INPUT where something is named twice, naming the argument. */
export function checkDistinct(argument: string, places: readonly Place[]): void {
  const keys = places.map(({ subject, market, metric }) => JSON.stringify([subject, market, metric]));
  const twice = places.find((_, index) => keys.indexOf(keys[index] ?? '') < index);
  if (twice === undefined) return;
  const message = `"${argument}" names "${twice.subject}" with the market "${twice.market}" twice; name each once.`;
  throw new ServiceError('BAD_USER_INPUT', message);
}
