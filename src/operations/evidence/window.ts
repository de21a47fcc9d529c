import { ServiceError } from '../../errors/service-error.js';

/** Days from `from` up to, and without, `to`; an end left out is open. */
export type Window = { readonly from?: string | null | undefined; readonly to?: string | null | undefined };

/** The first and the last day on which something can have happened. */
export type Days = { readonly earliest: string; readonly latest: string };

/** Whether something is sure to lie in a window, or merely may. */
export type Sureness = 'CERTAIN' | 'POSSIBLE';

/** Refuses a window that ends before it begins, or holds no day. */
export function checkWindow({ from, to }: Window): void {
  if (from == null || to == null || from < to) return;
  const message = `"from" is ${from} and "to" is ${to}: "to" is the day after the last and must come later. Exchange them, or move "to".`;
  throw new ServiceError('BAD_USER_INPUT', message);
}

/** How surely the days lie in the window: all of them, some, or none (undefined). */
export function sureness({ earliest, latest }: Days, { from, to }: Window): Sureness | undefined {
  const begins = from == null || earliest >= from;
  const ends = to == null || latest < to;
  if (begins && ends) return 'CERTAIN';
  return (from == null || latest >= from) && (to == null || earliest < to) ? 'POSSIBLE' : undefined;
}

/** Whether what is so sure counts where the mode is asked for. */
export function counts(found: Sureness | undefined, mode: Sureness): found is Sureness {
  return found === 'CERTAIN' || (found === 'POSSIBLE' && mode === 'POSSIBLE');
}

/** Whether two stretches of days share one. */
export function meet(one: Days, other: Days): boolean {
  return one.earliest <= other.latest && other.earliest <= one.latest;
}
