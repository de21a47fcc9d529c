import { describe, expect, it } from 'vitest';
import { entriesOf } from '../../src/operations/figures/entries.js';
import type { FigureFact } from '../../src/operations/figures/fact.js';
import { DEFAULT_POLICY } from '../../src/operations/figures/rule.js';
import type { FamilyClaim } from '../../src/operations/figures/sources.js';
import { checkSums, commonUnit } from '../../src/operations/figures/sums.js';
import { claimOf, factOf } from './claim.js';

const by = (house: string, value: string) =>
  claimOf(`${house} ${value}`, { value, origin: house, originator: { id: house }, document: null });
const side = (market: string, ...facts: FigureFact<FamilyClaim>[]) => ({
  figure: { metric: 'gmv', subject: 'shop', market, period: '2024' },
  entries: entriesOf(facts, new Map(), { policy: DEFAULT_POLICY, known: null }, undefined),
});
const given = (market: string, ...claims: FamilyClaim[]) => side(market, factOf(market, claims));

describe('parts', () => {
  it('are held against the whole of their own family', () => {
    const sides = [
      given('world', by('x', '33.2'), by('y', '40')),
      given('us', by('x', '9'), by('y', '7')),
      given('sea', by('x', '24.178')),
    ];
    expect(checkSums(sides, 'USD')).toMatchObject([
      { family: { origin: 'x' }, whole: '33.2', sum: '33.178', difference: '0.022', addsUp: true, missing: [] },
      { family: { origin: 'y' }, whole: '40', sum: '7', difference: '33', addsUp: null, missing: [{ market: 'sea' }] },
    ]);
  });

  it.each([
    ['33.2', '33.15', true],
    ['33.2', '33.149', false],
    ['40', '39.5', true],
    ['40', '37.32', false],
    ['10', '10', true],
    ['7', '6.95', true],
    ['120', '124', true],
    ['0', '0', true],
    ['0', '0.1', false],
  ])('add up within what rounding can hide: %s and %s', (whole, part, addsUp) => {
    expect(checkSums([given('world', by('x', whole)), given('us', by('x', part))], 'USD')).toMatchObject([{ addsUp }]);
  });

  it('are measured, else computed, never forecast; the whole is measured only', () => {
    const computed = factOf('sum', [by('x', '5')], { basis: 'DERIVED' });
    const forecast = factOf('to come', [by('x', '9')], { basis: 'FORECAST' });
    const [check] = checkSums([side('world', computed), side('us', computed, forecast)], 'USD');
    expect(check).toMatchObject({ whole: null, sum: '5', parts: [{ basis: 'DERIVED', share: null }] });
  });

  it('are taken in the unit that all are given in, and refused where there is none', () => {
    const yuan = factOf('cny', [by('x', '70')], { unit: 'CNY' });
    const dollars = factOf('usd', [by('x', '10')]);
    expect(commonUnit([side('world', yuan, dollars), side('us', dollars), side('nowhere')])).toBe('USD');
    expect(() => commonUnit([side('world', yuan), side('us', dollars)])).toThrow(/several units \(CNY, USD\)/);
  });
});
