import type { Analysis } from '../analysis.js';
import { converterOf, ratesWhere, type Converter } from './convert.js';
import { figureEvidence } from './evidence.js';
import type { ChoiceRule } from './rule.js';

/** What converts into a currency, by the rates on record; undefined where no currency is asked for. */
export async function converterInto(
  analysis: Analysis,
  currency: string | null | undefined,
  rule: ChoiceRule,
): Promise<Converter | undefined> {
  if (currency == null) return undefined;
  const { facts } = await figureEvidence(analysis, ratesWhere(currency));
  return converterOf(currency, facts, rule);
}
