import { divided, exactOf, printExact, subtracted } from '../../util/exact.js';
import type { Entry } from './entries.js';
import { DIGITS } from './numbers.js';
import type { Family } from './sources.js';

const ONE = exactOf(1);

/** The ratio of two numbers that can be compared, by the names of the SDL's `Ratio`; `rivals` are others of the family. */
export function ratioOf(family: Family, of: Entry, to: Entry, rivals: { readonly of: number; readonly to: number }) {
  const ratio = divided(of.number, to.number, DIGITS);
  return {
    __typename: 'Ratio' as const,
    family,
    ratio: printExact(ratio),
    change: printExact(subtracted(ratio, ONE)),
    ofValue: printExact(of.number),
    toValue: printExact(to.number),
    unit: of.unit ?? '',
    channel: of.channel,
    basis: of.basis,
    ofClaim: of.claim.id,
    toClaim: to.claim.id,
    ofConversion: of.conversion,
    toConversion: to.conversion,
    caveats: [
      ...(of.metric === to.metric ? [] : [`Two metrics are held against each other: ${of.metric} and ${to.metric}.`]),
      ...approximate('first', of),
      ...approximate('second', to),
      ...oneSided(of, to),
      ...rival('first', rivals.of),
      ...rival('second', rivals.to),
    ],
  };
}

/** A ratio of the SDL. */
export type Ratio = ReturnType<typeof ratioOf>;

const APPROXIMATIONS: Readonly<Record<string, string>> = {
  ABOUT: 'is meant to be near the truth only',
  OVER: 'is a lower bound',
  UNDER: 'is an upper bound',
};

function approximate(which: string, { claim }: Entry): readonly string[] {
  const words = claim.approx === null ? undefined : APPROXIMATIONS[claim.approx];
  return [
    ...(words === undefined ? [] : [`The ${which} number ${words}.`]),
    ...(claim.low === null && claim.high === null ? [] : [`The ${which} number is the middle of a range.`]),
  ];
}

function oneSided(of: Entry, to: Entry): readonly string[] {
  if ((of.definition === null) === (to.definition === null)) return [];
  const which = of.definition === null ? 'second' : 'first';
  return [`A definition is told of the ${which} number only: "${of.definition ?? to.definition ?? ''}".`];
}

function rival(which: string, count: number): readonly string[] {
  return count === 0
    ? []
    : [`The family gives ${String(count)} other number${count === 1 ? '' : 's'} for the ${which} one.`];
}
