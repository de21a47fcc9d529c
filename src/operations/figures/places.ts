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
