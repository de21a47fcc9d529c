import { describe, expect, it } from 'vitest';
import { exactOf, printExact } from '../../src/util/exact.js';
import { converted, converterOf } from '../../src/operations/figures/convert.js';
import type { FigureFact } from '../../src/operations/figures/fact.js';
import { DEFAULT_POLICY } from '../../src/operations/figures/rule.js';
import { claimOf, factOf } from './claim.js';

const RULE = { policy: DEFAULT_POLICY, known: null };
const rate = (id: string, value: string, unit: string, given: Partial<FigureFact> = {}) =>
  factOf(id, [claimOf(id, { value, unit })], { unit, metric: 'fx', ...given });
const yuan = factOf('figure', [], { unit: 'CNY' });

describe('a conversion', () => {
  it('divides by a rate into the currency, and multiplies by the inverse of one from it', () => {
    const into = (currency: string, unit: string) => converterOf(currency, [rate('r', '8', unit)], RULE).conversion;
    expect(into('USD', 'CNY per USD')(yuan)).toMatchObject({
      from: 'CNY',
      to: 'USD',
      rate: '8',
      period: '2024',
      claim: 'r',
    });
    expect(into('USD', 'USD per CNY')(yuan)).toMatchObject({ from: 'CNY', rate: '0.125' });
    const back = into('CNY', 'CNY per USD')({ ...yuan, unit: 'USD' });
    expect(printExact(converted(exactOf('2'), back ?? null))).toBe('16');
  });

  it.each([
    ['1', '7'],
    ['5', '35'],
    ['33200000000', '232400000000'],
    ['0.07', '0.49'],
  ])('is exact where the record has the rate the other way round: %s at 7 is %s', (number, product) => {
    const conversion = converterOf('CNY', [rate('r', '7', 'CNY per USD')], RULE).conversion({ ...yuan, unit: 'USD' });
    expect(conversion).toMatchObject({ from: 'USD', to: 'CNY', rate: '0.14285714285714285714' });
    expect(printExact(converted(exactOf(number), conversion ?? null))).toBe(product);
  });

  it('is none where the figure is in the currency', () => {
    expect(converterOf('CNY', [], RULE).conversion(yuan)).toBeNull();
  });

  it('takes a rate for the same days or longer, the nearest in length', () => {
    const quarter = { ...yuan, start: '2024-01-01', end: '2024-03-31' };
    const rates = [
      rate('year', '7', 'CNY per USD'),
      rate('quarter', '6', 'CNY per USD', { start: '2024-01-01', end: '2024-03-31' }),
    ];
    const { conversion } = converterOf('USD', rates, RULE);
    expect(conversion(quarter)?.rate).toBe('6');
    expect(conversion(yuan)?.rate).toBe('7');
    expect(conversion({ ...yuan, start: '2023-01-01', end: '2023-12-31' })).toBeUndefined();
    expect(conversion({ ...yuan, start: null, end: null })).toBeUndefined();
  });

  it('says where the policy lets no rate in', () => {
    const rates = [rate('r', '7', 'CNY per USD')];
    const { refusal } = converterOf('USD', rates, { ...RULE, policy: { ...DEFAULT_POLICY, certainty: ['FORECAST'] } });
    expect(refusal(yuan).message).toContain('No rate from CNY to USD is on record for 2024; the policy lets none in.');
  });

  it('goes by no rate between other currencies, and none that is not above zero', () => {
    const rates = [rate('a', '1', 'EUR per USD'), rate('b', '0', 'CNY per USD'), rate('c', '5', 'international USD')];
    const { conversion, refusal } = converterOf('USD', rates, RULE);
    expect(conversion(yuan)).toBeUndefined();
    expect(refusal(yuan).message).toContain(
      'No rate from CNY to USD is on record for 2024; there is none for any days.',
    );
  });
});
