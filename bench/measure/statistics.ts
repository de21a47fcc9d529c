/** The middle of some numbers, and how far apart they lie: half the distance of the extremes, as a share of the middle. */
export type Spread = { readonly median: number; readonly spread: number };

/** Median and spread; of no numbers, both are NaN. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const median = ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
  return { median, spread: ((sorted.at(-1) ?? NaN) - (sorted[0] ?? NaN)) / 2 / median };
}
