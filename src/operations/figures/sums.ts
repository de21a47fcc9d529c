import { ServiceError } from '../../errors/service-error.js';
import { added, compareExact, divided, magnitudeOf, printExact, subtracted, type Exact } from '../../util/exact.js';
import type { Entry } from './entries.js';
import { DIGITS } from './numbers.js';
import type { Family } from './sources.js';

/** A figure of a sum, by the names of the SDL's `ComparedFigure`, with all numbers given for it. */
export type SumSide = {
  readonly figure: {
    readonly metric: string;
    readonly subject: string;
    readonly market: string;
    readonly period: string;
  };
  readonly entries: readonly Entry[];
};

/**
 * The unit in which all figures that are known are given: of several the one with most numbers. Throws BAD_USER_INPUT where
 * they have none in common, naming the units.
 */
export function commonUnit(sides: readonly SumSide[]): string | undefined {
  const given = sides.map(({ entries }) => entries.filter(isSummand)).filter((entries) => entries.length > 0);
  const counts = new Map<string, number>();
  for (const { unit } of given.flat()) if (unit !== null) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const common = [...counts].filter(([unit]) => given.every((entries) => entries.some((entry) => entry.unit === unit)));
  const [best] = common.sort(([one, count], [other, otherCount]) => otherCount - count || (one < other ? -1 : 1));
  if (best !== undefined || given.length === 0) return best?.[0];
  const units = [...counts.keys()].sort().join(', ');
  const message = `The whole and the parts are given in several units (${units}), and numbers of several units cannot be added. Name one with "unit", or convert with "in" where a rate for the period is on record.`;
  throw new ServiceError('BAD_USER_INPUT', message, { details: { units: [...counts.keys()].sort() } });
}

/** Adds up the parts within each family, and holds the sum against the family's own whole; the first side is the whole. */
export function checkSums(sides: readonly SumSide[], unit: string | undefined) {
  const [whole, ...parts] = sides.map(({ figure, entries }) => ({
    figure,
    entries: entries.filter((entry) => isSummand(entry) && entry.unit === unit),
  }));
  if (whole === undefined) return [];
  const families = familiesOf([whole, ...parts].flatMap(({ entries }) => entries));
  return families.map((family) => checkOf(family, whole, parts)).sort(byCompleteness);
}

function checkOf(family: Family, whole: SumSide, sides: readonly SumSide[]) {
  // A sum that was computed here is no total of its own.
  const total = best(whole, family, ['MEASURED']);
  const parts = sides.map((side) => ({ ...side, entry: best(side, family, ['MEASURED', 'DERIVED']) }));
  const known = parts.flatMap(({ figure, entry }) => (entry === undefined ? [] : [{ figure, entry }]));
  const sum = known.length === 0 ? undefined : known.map(({ entry }) => entry.number).reduce(added);
  const missing = parts.filter(({ entry }) => entry === undefined).map(({ figure }) => figure);
  const difference = total === undefined || sum === undefined ? undefined : subtracted(total.number, sum);
  return {
    family,
    whole: total === undefined ? null : printExact(total.number),
    wholeClaim: total?.claim.id ?? null,
    sum: sum === undefined ? null : printExact(sum),
    difference: difference === undefined ? null : printExact(difference),
    addsUp:
      total === undefined || difference === undefined || missing.length > 0
        ? null
        : isRounding(difference, total.number),
    parts: known.map(({ figure, entry }) => ({
      figure,
      value: printExact(entry.number),
      share:
        total === undefined || total.number.units === 0n
          ? null
          : printExact(divided(entry.number, total.number, DIGITS)),
      basis: entry.basis,
      claim: entry.claim.id,
    })),
    missing,
  };
}

type Check = ReturnType<typeof checkOf>;

function byCompleteness(one: Check, other: Check): number {
  return (
    Number(other.whole !== null) - Number(one.whole !== null) ||
    other.parts.length - one.parts.length ||
    (one.family.key < other.family.key ? -1 : 1)
  );
}

/** The best number of a family, by basis and then as claims stand among themselves. */
function best({ entries }: SumSide, family: Family, bases: readonly Entry['basis'][]): Entry | undefined {
  for (const basis of bases) {
    const found = entries.find((entry) => entry.family.key === family.key && entry.basis === basis);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Forecasts are never added to what was measured. */
function isSummand({ basis }: Entry): boolean {
  return basis !== 'FORECAST';
}

/**
 * Whether a difference is no more than rounding can hide: half a unit of the last digit of the number that is not zero. Of a
 * number that is one digit and zeros, such as 40 billion, two digits are taken as meant.
 */
function isRounding(difference: Exact, number: Exact): boolean {
  let { units, scale } = number;
  if (units === 0n) return difference.units === 0n;
  while (units % 10n === 0n) [units, scale] = [units / 10n, scale - 1];
  if (units > -10n && units < 10n) scale += 1;
  const half = scale < 0 ? { units: 5n * 10n ** BigInt(-scale - 1), scale: 0 } : { units: 5n, scale: scale + 1 };
  return compareExact(magnitudeOf(difference), half) <= 0;
}

function familiesOf(entries: readonly Entry[]): readonly Family[] {
  return [...new Map(entries.map(({ family }) => [family.key, family])).values()];
}
