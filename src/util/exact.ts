/** An exact decimal number: `units` divided by ten to the power of `scale`. */
export type Exact = { readonly units: bigint; readonly scale: number };

const NUMBER = /^([+-]?\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/;

/** Reads a decimal as it is stored: its text or, where it is stored as a number, the shortest text that means that number. */
export function exactOf(value: string | number): Exact {
  const match = NUMBER.exec(String(value));
  if (match === null) throw new RangeError(`not a decimal: ${String(value)}`);
  const [, whole = '0', fraction = '', exponent = '0'] = match;
  const units = BigInt(`${whole}${fraction}`);
  const scale = fraction.length - Number(exponent);
  return scale < 0 ? { units: units * powerOfTen(-scale), scale: 0 } : { units, scale };
}

/** The sum of two numbers. */
export function added(left: Exact, right: Exact): Exact {
  const scale = Math.max(left.scale, right.scale);
  return { units: unitsAt(left, scale) + unitsAt(right, scale), scale };
}

/** Less than, equal to or greater than zero as the left number is to the right one. */
export function compareExact(left: Exact, right: Exact): number {
  const scale = Math.max(left.scale, right.scale);
  const difference = unitsAt(left, scale) - unitsAt(right, scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The first number less the second. */
export function subtracted(left: Exact, right: Exact): Exact {
  return added(left, { units: -right.units, scale: right.scale });
}

/** The product of two numbers. */
export function multiplied(left: Exact, right: Exact): Exact {
  return { units: left.units * right.units, scale: left.scale + right.scale };
}

/** How far a number is from zero. */
export function magnitudeOf({ units, scale }: Exact): Exact {
  return { units: units < 0n ? -units : units, scale };
}

/** A number divided by another that is not zero, to so many significant digits; a half is rounded to the even digit. */
export function divided(number: Exact, by: Exact | number, digits: number): Exact {
  const divisor = typeof by === 'number' ? exactOf(by) : by;
  const sign = divisor.units < 0n ? -1n : 1n;
  return dividedByWhole({ ...number, units: number.units * sign }, divisor.units * sign, divisor.scale, digits);
}

function dividedByWhole(number: Exact, divisor: bigint, divisorScale: number, digits: number): Exact {
  const size = (value: bigint): number => String(value < 0n ? -value : value).length;
  const shift = digits + size(divisor) - size(number.units);
  const [dividend, unit] = shift > 0 ? [number.units * powerOfTen(shift), divisor] : [number.units, divisor];
  const excess = Math.max(0, size(dividend / unit) - digits);
  return rounded(dividend, unit * powerOfTen(excess), number.scale - divisorScale + Math.max(0, shift) - excess);
}

/** The number as text, with no more digits than it needs: `1.5`, never `1.50` or `1e3`. */
export function printExact({ units, scale }: Exact): string {
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, '');
  return `${units < 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

function rounded(dividend: bigint, divisor: bigint, scale: number): Exact {
  const quotient = dividend / divisor;
  const rest = 2n * (dividend % divisor < 0n ? -(dividend % divisor) : dividend % divisor);
  const away = rest > divisor || (rest === divisor && quotient % 2n !== 0n);
  const units = away ? quotient + (dividend < 0n ? -1n : 1n) : quotient;
  return scale < 0 ? { units: units * powerOfTen(-scale), scale: 0 } : { units, scale };
}

function unitsAt({ units, scale }: Exact, at: number): bigint {
  return units * powerOfTen(at - scale);
}

function powerOfTen(power: number): bigint {
  return 10n ** BigInt(power);
}
