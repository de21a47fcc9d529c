import { ServiceError } from '../../errors/service-error.js';
import { divided, exactOf, multiplied, printExact, type Exact } from '../../util/exact.js';
import { counting } from './candidates.js';
import type { FigureFact } from './fact.js';
import { DIGITS, numberOf } from './numbers.js';
import { DEFAULT_POLICY, type ChoiceRule } from './rule.js';

/** How numbers were converted, by the names of the SDL's `Conversion`, with ids for nodes. */
export type Conversion = {
  readonly from: string;
  readonly to: string;
  readonly rate: string;
  /** How many of `to` make one of `from`, where the record says it this way round: the rate is then its inverse, cut short. */
  readonly inverse: string | null;
  readonly period: string;
  readonly observation: string;
  readonly claim: string;
};

/** A rate on record: one currency per another, for a period. */
type Rate = Conversion & { readonly start: string; readonly end: string };

/** What converts figures into one currency, by rates on record. */
export type Converter = {
  readonly to: string;
  /** The conversion of a figure in a unit over days, which may be none; undefined where no rate is on record for them. */
  readonly conversion: (figure: Pick<FigureFact, 'unit' | 'start' | 'end'>) => Conversion | null | undefined;
  /** The error for a figure that cannot be converted. */
  readonly refusal: (figure: Pick<FigureFact, 'unit' | 'period'>) => ServiceError;
};

/** The filter that finds observations that may be rates of a currency. */
export function ratesWhere(currency: string): unknown {
  return { and: [{ unit: { contains: currency } }, { unit: { contains: ' per ' } }] };
}

/** Makes a converter from the rates on record; each rate is the claim that the rule takes. */
export function converterOf(to: string, facts: readonly FigureFact[], rule: ChoiceRule): Converter {
  const rates = facts.flatMap((fact) => rateOf(fact, to, rule) ?? []);
  const unasked = facts.flatMap((fact) => rateOf(fact, to, { ...rule, policy: DEFAULT_POLICY }) ?? []);
  const conversion: Converter['conversion'] = ({ unit, start, end }) => {
    if (unit === to) return null;
    const fitting = rates.filter((rate) => rate.from === unit && covers(rate, start, end)).sort(byLength);
    return fitting[0] === undefined ? undefined : shown(fitting[0]);
  };
  return { to, conversion, refusal: (figure) => refusal(to, { rates, unasked }, figure) };
}

/** A number converted, or as it is where it need not be. */
export function converted(number: Exact, conversion: Conversion | null): Exact {
  if (conversion === null) return number;
  if (conversion.inverse !== null) return multiplied(number, exactOf(conversion.inverse));
  return divided(number, exactOf(conversion.rate), DIGITS);
}

/** A number as text converted, or as it is where it need not be; null stays null. */
export function convertedText(text: string | null, conversion: Conversion | null): string | null {
  return text === null || conversion === null ? text : printExact(converted(exactOf(text), conversion));
}

const UNIT = /^([A-Z]{3}) per ([A-Z]{3})$/;
const ONE = exactOf(1);

function rateOf(fact: FigureFact, to: string, rule: ChoiceRule): Rate | undefined {
  const [, over = '', under = ''] = UNIT.exec(fact.unit ?? '') ?? [];
  const [claim] = counting(fact.claims, rule);
  const number = claim && numberOf(claim);
  if (claim === undefined || number === undefined || number.units <= 0n) return undefined;
  if ((over !== to && under !== to) || fact.start === null || fact.end === null) return undefined;
  return {
    from: under === to ? over : under,
    to,
    rate: printExact(under === to ? number : divided(ONE, number, DIGITS)),
    inverse: under === to ? null : printExact(number),
    period: fact.period,
    observation: fact.id,
    claim: claim.id,
    start: fact.start,
    end: fact.end,
  };
}

/** A rate serves the days it is of, and any within them. */
function covers({ start, end }: Rate, from: string | null, until: string | null): boolean {
  return from !== null && until !== null && start <= from && until <= end;
}

function byLength(one: Rate, other: Rate): number {
  const length = ({ start, end }: Rate): number => Date.parse(end) - Date.parse(start);
  return length(one) - length(other) || (one.observation < other.observation ? -1 : 1);
}

function shown({ from, to, rate, inverse, period, observation, claim }: Rate): Conversion {
  return { from, to, rate, inverse, period, observation, claim };
}

function refusal(
  to: string,
  { rates, unasked }: { readonly rates: readonly Rate[]; readonly unasked: readonly Rate[] },
  { unit, period }: Pick<FigureFact, 'unit' | 'period'>,
): ServiceError {
  const known = rates.filter(({ from }) => from === unit).map((rate) => rate.period);
  const there =
    known.length > 0
      ? `there is one for ${[...new Set(known)].sort().join(', ')} only`
      : unasked.some(({ from }) => from === unit)
        ? 'the policy lets none in'
        : 'there is none for any days';
  const message = `No rate from ${unit ?? 'a bare number'} to ${to} is on record for ${period}; ${there}. Leave out "in" to have the figures as sources give them.`;
  return new ServiceError('BAD_USER_INPUT', message, { details: { from: unit, to, period } });
}
