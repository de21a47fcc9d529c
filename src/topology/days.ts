import { OPEN_END, OPEN_START, type Day } from './topology.js';

const MS_PER_DAY = 86_400_000;

/** The number of a day, `YYYY-MM-DD`. */
export function dayOf(text: string): Day {
  return Math.floor(Date.parse(`${text.slice(0, 10)}T00:00:00Z`) / MS_PER_DAY);
}

/** The day of a number, `YYYY-MM-DD`; null for an open bound. */
export function dayText(day: Day): string | null {
  if (day <= OPEN_START || day >= OPEN_END) return null;
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}
