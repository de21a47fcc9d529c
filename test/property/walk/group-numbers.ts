import { ServiceError } from '../../../src/errors/service-error.js';
import { propertyOf, rowValue, type Named } from './group-keys.js';
import type { Rows } from './groups.js';
import type { Step } from './walk.js';

/** A number as a fraction: `top` divided by `bottom`. */
export type Fraction = { readonly top: bigint; readonly bottom: bigint };

/** Fine enough for every number that is stored. */
const SCALE = 40;
const ONE = 10n ** BigInt(SCALE);

/** A sum and the like of the numbers that rows have; null where they have none, refused where they are in several units. */
export function computed({ walk, listed, scope }: Rows, steps: readonly Step[], what: string, named: Named) {
  const { name, unit } = propertyOf(walk, listed, named);
  const valueOf = (step: Step, property: string) => rowValue(walk, step, named, property, scope);
  const rows = steps.filter((step) => valueOf(step, name) !== null);
  const units = new Set(rows.map((step) => (unit === undefined ? null : valueOf(step, unit))));
  if (units.size > 1) throw new ServiceError('BAD_USER_INPUT', 'several units');
  const numbers = rows.map((step) => scaled(String(valueOf(step, name))));
  if (numbers.length === 0) return null;
  const sorted = [...numbers].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const sum = numbers.reduce((a, b) => a + b);
  switch (what) {
    case 'sum':
      return { top: sum, bottom: ONE };
    case 'min':
      return { top: sorted[0] ?? 0n, bottom: ONE };
    case 'max':
      return { top: sorted.at(-1) ?? 0n, bottom: ONE };
    default:
      return mean(sum, BigInt(numbers.length));
  }
}

/** A whole number as a fraction. */
export function whole(number: number): Fraction {
  return { top: BigInt(number), bottom: 1n };
}

/** A decimal as a fraction. */
export function fraction(text: string): Fraction {
  return { top: scaled(text), bottom: ONE };
}

/** Below, above or at zero as the first is to the second. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const [left, right] = [a.top * b.bottom, b.top * a.bottom];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The shortest decimal of a fraction whose bottom is a power of ten. */
export function printed({ top, bottom }: Fraction): string {
  const size = top < 0n ? -top : top;
  const digits = String(bottom).length - 1;
  const rest =
    digits === 0
      ? ''
      : String(size % bottom)
          .padStart(digits, '0')
          .replace(/0+$/, '');
  return `${top < 0n ? '-' : ''}${String(size / bottom)}${rest === '' ? '' : `.${rest}`}`;
}

/** A mean to twenty digits, the last one even where it could be either. */
function mean(sum: bigint, count: bigint): Fraction {
  const sign = sum < 0n ? -1n : 1n;
  const top = sum * sign;
  if (top === 0n) return { top: 0n, bottom: 1n };
  let bottom = 1n;
  // The largest power of ten by which twenty digits are whole.
  while ((top * bottom) / (ONE * count) < 10n ** 19n) bottom *= 10n;
  const [numerator, denominator] = [top * bottom, ONE * count];
  let unit = 1n;
  while (numerator / denominator / unit >= 10n ** 20n) unit *= 10n;
  const below = numerator / (denominator * unit);
  const rest = 2n * (numerator - below * denominator * unit) - denominator * unit;
  const up = rest > 0n || (rest === 0n && below % 2n === 1n);
  return { top: sign * (up ? below + 1n : below) * unit, bottom };
}

function scaled(text: string): bigint {
  const [integer = '0', decimals = ''] = text.replace(/^[+-]/, '').split('.');
  const size = BigInt(integer + decimals.padEnd(SCALE, '0'));
  return text.startsWith('-') ? -size : size;
}
