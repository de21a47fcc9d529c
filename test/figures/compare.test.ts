import { describe, expect, it } from 'vitest';
import { compareFamilies } from '../../src/operations/figures/compare-families.js';
import { entriesOf } from '../../src/operations/figures/entries.js';
import type { FigureFact } from '../../src/operations/figures/fact.js';
import { DEFAULT_POLICY } from '../../src/operations/figures/rule.js';
import type { FamilyClaim } from '../../src/operations/figures/sources.js';
import { claimOf, factOf } from './claim.js';

const RULE = { policy: DEFAULT_POLICY, known: null };
const BEFORE = { period: '2023', start: '2023-01-01', end: '2023-12-31' };

const by = (house: string, value: string, given: Partial<FamilyClaim> = {}) =>
  claimOf(`${house} ${value}`, { value, origin: house, originator: { id: house }, document: null, ...given });

/** What growth from one figure to another comes to: ratios by family, or reasons. */
function growth(of: FigureFact<FamilyClaim>, to: FigureFact<FamilyClaim>, kind: 'GROWTH' | 'RATIO' = 'GROWTH') {
  const [left, right] = [of, to].map((fact) => entriesOf([fact], new Map(), RULE, undefined));
  return compareFamilies(kind, left ?? [], right ?? []).map((result) =>
    result.__typename === 'Ratio'
      ? `${String(result.family.origin)} ${result.ratio}`
      : `${result.reason} ${result.families.map(({ origin }) => String(origin)).join('+')}`.trim(),
  );
}

describe('numbers', () => {
  it('are divided inside one family, the best of it first, and families that lack one say so', () => {
    const of = factOf('of', [by('x', '3'), by('x', '9', { precedence: '02' }), by('y', '100')]);
    const to = factOf('to', [by('x', '2'), by('z', '50')], BEFORE);
    expect(growth(of, to)).toEqual(['x 1.5', 'MISSING z', 'MISSING y']);
  });

  it('are never divided by those of another house, however alone both stand', () => {
    expect(growth(factOf('of', [by('x', '3')]), factOf('to', [by('y', '2')], BEFORE))).toEqual([
      'MISSING y',
      'MISSING x',
    ]);
  });

  it('are missing where nobody gives either', () => {
    expect(growth(factOf('of', []), factOf('to', []))).toEqual(['MISSING']);
  });

  const definition = (text: string): Partial<FamilyClaim> => ({ qualifiers: [`definition=${text}`] });
  it.each([
    ['UNIT', { unit: 'CNY' }, {}],
    ['FORECAST', { basis: 'FORECAST' }, {}],
    ['BASIS', { basis: 'DERIVED' }, {}],
    ['CHANNEL', { channel: 'live' }, {}],
    ['CHANNEL', { combinedWith: 'mall' }, {}],
    ['CHANNEL', { narrowed: 'daily' }, {}],
    ['PERIOD', { period: '2023-H1', end: '2023-06-30' }, {}],
    ['PERIOD', { period: 'holiday', start: null, end: null }, {}],
    ['DEFINITION', {}, definition('net')],
  ] as const)('are not divided where they differ: %s, %j', (reason, given, claim) => {
    const of = factOf('of', [by('x', '3', definition('gross'))]);
    expect(growth(of, factOf('to', [by('x', '2', claim)], { ...BEFORE, ...given }))).toEqual([`${reason} x`]);
  });

  it('are divided where only one of them tells a definition, or years are of 365 and 366 days', () => {
    const of = factOf('of', [by('x', '3', definition('gross'))]);
    expect(growth(of, factOf('to', [by('x', '2')], BEFORE))).toEqual(['x 1.5']);
  });

  it('are not divided by zero', () => {
    expect(growth(factOf('of', [by('x', '3')]), factOf('to', [by('x', '0')], BEFORE))).toEqual(['MISSING x']);
  });

  it('that one document puts side by side give a ratio between subjects, but no growth', () => {
    const paper = { document: { id: 'paper', kind: 'NEWS', published: null, publisher: null } };
    const of = factOf('of', [by('x', '3', paper)]);
    const to = factOf('to', [by('y', '2', paper)], { subject: 'mall' });
    expect(growth(of, to, 'RATIO')).toEqual(['paper 1.5', 'MISSING y', 'MISSING x']);
    expect(growth(of, to, 'GROWTH')).toEqual(['MISSING y', 'MISSING x']);
  });

  it('of each channel and each basis are divided by their like', () => {
    const facts = (period: Partial<FigureFact>, factor: number) => [
      factOf('all', [by('x', String(10 * factor))], period),
      factOf('live', [by('x', String(4 * factor))], { ...period, channel: 'live' }),
    ];
    const [of, to] = [facts({}, 3), facts(BEFORE, 2)].map((side) => entriesOf(side, new Map(), RULE, undefined));
    expect(compareFamilies('GROWTH', of ?? [], to ?? [])).toMatchObject([
      { ratio: '1.5', channel: null, ofValue: '30' },
      { ratio: '1.5', channel: 'live', ofValue: '12' },
    ]);
  });
});
