import { ServiceError } from '../../errors/service-error.js';
import type { Analysis } from '../analysis.js';
import { converterOf, ratesWhere, type Converter } from './convert.js';
import { figureEvidence } from './evidence.js';
import type { ChoiceRule } from './rule.js';

/**
 * What converts into a currency, by the rates on record; undefined where no currency is asked for. Throws BAD_USER_INPUT for a
 * code that no currency has.
 */
export async function converterInto(
  analysis: Analysis,
  currency: string | null | undefined,
  rule: ChoiceRule,
): Promise<Converter | undefined> {
  if (currency == null) return undefined;
  const [{ facts }] = await Promise.all([
    figureEvidence(analysis, ratesWhere(currency)),
    checkCurrency(analysis, currency),
  ]);
  return converterOf(currency, facts, rule);
}

const CURRENCIES = /* GraphQL */ `
  query KnownCurrency($codes: [String!]!) {
    currencies(where: { code: { in: $codes } }) {
      nodes {
        code
      }
    }
  }
`;

type Currencies = { readonly currencies: { readonly nodes: readonly { readonly code: string }[] } };

async function checkCurrency(analysis: Analysis, code: string): Promise<void> {
  const capitals = code.toUpperCase();
  const { currencies } = await analysis.ask<Currencies>(CURRENCIES, { codes: [code, capitals] });
  const known = currencies.nodes.map((currency) => currency.code);
  if (known.includes(code)) return;
  const meant = known.includes(capitals) ? ` Write "${capitals}".` : '';
  const message = `"in" is "${code}", which is the code of no currency.${meant} currencies { nodes { code name } } lists all.`;
  throw new ServiceError('BAD_USER_INPUT', message);
}
