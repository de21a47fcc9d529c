import { many } from './choice-words.js';
import type { Converter } from './convert.js';
import type { FigureFact } from './fact.js';

/**
 * The figures that no rate on record converts; none where no currency is asked for. Throws BAD_USER_INPUT where that are all
 * there are, as then nothing can be told in the currency.
 */
export function unconverted(facts: readonly FigureFact[], converter: Converter | undefined): readonly FigureFact[] {
  if (converter === undefined) return [];
  const left = facts.filter((fact) => converter.conversion(fact) === undefined);
  const [first] = left;
  if (first !== undefined && left.length === facts.length) throw converter.refusal(first);
  return left;
}

/** Why an answer in a currency is not whole: the figures that no rate converts. */
export function unconvertedReasons(
  left: readonly Pick<FigureFact, 'period' | 'unit'>[],
  currency: string | null | undefined,
): readonly string[] {
  if (left.length === 0) return [];
  const periods = [...new Set(left.map(({ period }) => period))].sort().join(', ');
  const units = [...new Set(left.map(({ unit }) => unit ?? 'a bare number'))].sort().join(', ');
  return [
    `No rate into ${String(currency)} is on record for ${periods}, so what is known in ${units} is left out there (${many(left.length, 'figure')}). Leave out "in" to see it.`,
  ];
}
