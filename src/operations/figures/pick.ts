import { originsOf } from '../evidence/standing.js';
import { counting } from './candidates.js';
import { isPlain, type Basis, type FigureFact } from './fact.js';
import type { ChoiceRule } from './rule.js';

/** What of the figures on one question is asked for; what is left out is picked. */
export type Wanted = {
  readonly unit?: string | null | undefined;
  readonly channel?: string | null | undefined;
  readonly combinedWith?: string | null | undefined;
  readonly basis?: Basis | null | undefined;
};

/** The figure that answers a question, or none, and why in words. */
export type Picked = { readonly fact: FigureFact | undefined; readonly words: string };

/**
 * Picks one of the figures on one subject, metric, period and market. What was measured goes before what was computed here,
 * a forecast is taken only where it is asked for, and the unit is that in which most origins give it.
 */
export function pick(facts: readonly FigureFact[], wanted: Wanted, rule: ChoiceRule): Picked {
  if (facts.length === 0) return { fact: undefined, words: 'Nothing is on record.' };
  const fitting = facts.filter((fact) => fits(fact, wanted));
  const counted = fitting.filter(({ claims }) => counting(claims, rule).length > 0);
  if (counted.length === 0) return { fact: fitting[0], words: nothingFits(facts, fitting) };
  for (const basis of ['MEASURED', 'DERIVED', 'FORECAST'] as const) {
    const [first, second] = counted.filter((fact) => fact.basis === basis).sort(byOrigins(rule));
    if (first === undefined) continue;
    if (second !== undefined && isTie(first, second)) return { fact: undefined, words: SEVERAL };
    return { fact: first, words: wordsOf(first, second) };
  }
  return { fact: undefined, words: nothingFits(facts, fitting) };
}

const SEVERAL =
  'Several figures were computed here in different ways, and none was measured; "others" lists them, and none goes before the others.';

function fits(fact: FigureFact, { unit, channel, combinedWith, basis }: Wanted): boolean {
  return (
    isPlain({
      ...fact,
      channel: channel == null ? fact.channel : null,
      combinedWith: combinedWith == null ? fact.combinedWith : null,
    }) &&
    (channel == null || fact.channel === channel) &&
    (combinedWith == null || fact.combinedWith === combinedWith) &&
    (unit == null || fact.unit === unit) &&
    (basis == null ? fact.basis !== 'FORECAST' : fact.basis === basis)
  );
}

function byOrigins(rule: ChoiceRule): (one: FigureFact, other: FigureFact) => number {
  const origins = ({ claims }: FigureFact): number => originsOf(counting(claims, rule)).size;
  return (one, other) =>
    origins(other) - origins(one) ||
    other.claims.length - one.claims.length ||
    (`${one.unit ?? ''} ${one.id}` < `${other.unit ?? ''} ${other.id}` ? -1 : 1);
}

/** Two ways of computing one number in one unit: nothing says which is right. */
function isTie(one: FigureFact, other: FigureFact): boolean {
  return one.basis === 'DERIVED' && one.unit === other.unit;
}

function nothingFits(facts: readonly FigureFact[], fitting: readonly FigureFact[]): string {
  if (fitting.length > 0) return 'No claim counts under the policy and the record asked for.';
  const kinds = [...new Set(facts.map(described))].sort().join('; ');
  return `Nothing on record fits; there is ${kinds}, which "others" lists.`;
}

function wordsOf(fact: FigureFact, second: FigureFact | undefined): string {
  const taken = `The figure that is ${described(fact)}`;
  if (second === undefined) return `${taken}.`;
  if (second.unit === fact.unit) return `${taken}, under the name of the period that most origins use.`;
  return `${taken}, which most origins give; others give it in ${second.unit ?? 'bare numbers'}.`;
}

const BASES = { MEASURED: 'measured', DERIVED: 'computed here', FORECAST: 'forecast' } as const;

function described({ basis, unit, channel, combinedWith, narrowed }: FigureFact): string {
  return [
    BASES[basis],
    unit === null ? 'as a bare number' : `in the unit ${unit}`,
    channel === null ? 'for all channels' : `for the channel ${channel}`,
    ...(combinedWith === null ? [] : [`with ${combinedWith}`]),
    ...(narrowed === null ? [] : [`narrowed to "${narrowed}"`]),
  ].join(', ');
}
