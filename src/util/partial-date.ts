/** The first and the last day that a date of day, month, quarter, half-year or year precision can mean. */
export type DayBounds = {
  readonly min: string;
  readonly max: string;
  readonly precision: 'day' | 'month' | 'quarter' | 'half' | 'year';
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const PART = /^(\d{4})(?:-(?:(\d{2})|Q([1-4])|H([12])))?$/;

/** Whether the text is a day of the calendar, `YYYY-MM-DD`, between the years 1 and 9999. */
export function isDay(text: string): boolean {
  if (!DAY.test(text) || text.startsWith('0000')) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Whether the text is a date of any precision: `2024`, `2024-H1`, `2024-Q3`, `2024-12`, `2024-12-05`. */
export function isPartialDate(text: string): boolean {
  if (isDay(text)) return true;
  const match = PART.exec(text);
  if (match === null || match[1] === '0000') return false;
  return match[2] === undefined || (match[2] >= '01' && match[2] <= '12');
}

/** The days a partial date spans. Throws RangeError for anything else. */
export function partialDateBounds(text: string): DayBounds {
  if (isDay(text)) return { min: text, max: text, precision: 'day' };
  const match = PART.exec(text);
  if (match === null || !isPartialDate(text)) throw new RangeError(`not a date of any precision: ${text}`);
  const [, year = '', month, quarter, half] = match;
  if (month !== undefined) return span(year, Number(month), 1, 'month');
  if (quarter !== undefined) return span(year, Number(quarter) * 3 - 2, 3, 'quarter');
  if (half !== undefined) return span(year, Number(half) * 6 - 5, 6, 'half');
  return span(year, 1, 12, 'year');
}

/** The day after. */
export function nextDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

function span(year: string, firstMonth: number, months: number, precision: DayBounds['precision']): DayBounds {
  const last = new Date(Date.UTC(2000, firstMonth - 1 + months, 0));
  last.setUTCFullYear(Number(year), firstMonth - 1 + months, 0);
  return {
    min: `${year}-${String(firstMonth).padStart(2, '0')}-01`,
    max: last.toISOString().slice(0, 10),
    precision,
  };
}
