import { compareExact, divided, exactOf, printExact, type Exact } from '../../util/exact.js';
import type { Claim } from './claim.js';

/** Significant digits of what is computed; what sources say is never rounded. */
export const DIGITS = 20;

/** The least and the greatest number that a claim gives. */
export type Span = { readonly low: Exact; readonly high: Exact };

/** The numbers of one claim, ends of its range included; undefined where it gives none. */
export function spanOf({ value, low, high }: Pick<Claim, 'value' | 'low' | 'high'>): Span | undefined {
  const numbers = [low, value, high].flatMap((text) => (text !== null && isNumber(text) ? [exactOf(text)] : []));
  return numbers.length === 0 ? undefined : { low: least(numbers), high: greatest(numbers) };
}

/** The number that a claim prefers; undefined where it gives none, or only an end of a range. */
export function numberOf({ value }: Pick<Claim, 'value'>): Exact | undefined {
  return value !== null && isNumber(value) ? exactOf(value) : undefined;
}

/** From the least to the greatest number of all claims; undefined where none gives any. */
export function spanOfAll(claims: readonly Claim[]): Span | undefined {
  const spans = claims.flatMap((claim) => spanOf(claim) ?? []);
  if (spans.length === 0) return undefined;
  return { low: least(spans.map(({ low }) => low)), high: greatest(spans.map(({ high }) => high)) };
}

/** The greatest number over the least; null where fewer than two claims give one, or the least is not above zero. */
export function spreadOf(claims: readonly Claim[]): string | null {
  const giving = claims.filter((claim) => spanOf(claim) !== undefined);
  const span = spanOfAll(giving);
  if (giving.length < 2 || span === undefined || compareExact(span.low, ZERO) <= 0) return null;
  return printExact(divided(span.high, span.low, DIGITS));
}

/** Nothing. */
const ZERO: Exact = { units: 0n, scale: 0 };

const NUMBER = /^[+-]?\d+(\.\d+)?$/;

function isNumber(text: string): boolean {
  return NUMBER.test(text);
}

function least(numbers: readonly Exact[]): Exact {
  return numbers.reduce((one, other) => (compareExact(other, one) < 0 ? other : one));
}

function greatest(numbers: readonly Exact[]): Exact {
  return numbers.reduce((one, other) => (compareExact(other, one) > 0 ? other : one));
}
