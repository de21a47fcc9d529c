import { describe, expect, it } from 'vitest';
import type { FigureFact } from '../../src/operations/figures/fact.js';
import { pick } from '../../src/operations/figures/pick.js';
import { DEFAULT_POLICY } from '../../src/operations/figures/rule.js';
import { claimOf, factOf } from './claim.js';

const RULE = { policy: DEFAULT_POLICY, known: null };
const one = (id: string, given: Partial<FigureFact> = {}) => factOf(id, [claimOf(id, { value: '1' })], given);
const picked = (facts: readonly FigureFact[], wanted: Parameters<typeof pick>[1] = {}) =>
  pick(facts, wanted, RULE).fact?.id;

describe('of figures on one question', () => {
  it('the plain one is picked, never a channel, a companion or a narrower one', () => {
    const others = [one('a', { channel: 'live' }), one('b', { combinedWith: 'mall' }), one('c', { narrowed: 'daily' })];
    expect(picked([...others, one('plain')])).toBe('plain');
    expect(picked(others)).toBeUndefined();
    expect(picked(others, { channel: 'live' })).toBe('a');
    expect(picked(others, { combinedWith: 'mall' })).toBe('b');
  });

  it('what was measured goes before what was computed, and a forecast is taken only where it is asked for', () => {
    const facts = [one('forecast', { basis: 'FORECAST' }), one('computed', { basis: 'DERIVED' }), one('measured')];
    expect(picked(facts)).toBe('measured');
    expect(picked(facts.slice(0, 2))).toBe('computed');
    expect(picked(facts.slice(0, 1))).toBeUndefined();
    expect(picked(facts, { basis: 'FORECAST' })).toBe('forecast');
  });

  it('the unit is that of most origins, which relays do not swell', () => {
    const relayed = factOf('usd', [claimOf('x', { value: '1' }), claimOf('y', { value: '1', origin: 'x' })]);
    const twice = factOf('cny', [claimOf('v', { value: '7' }), claimOf('w', { value: '7' })], { unit: 'CNY' });
    expect(picked([relayed, twice])).toBe('cny');
    expect(picked([relayed, twice], { unit: 'USD' })).toBe('usd');
  });

  it('of two ways to compute one number none is picked', () => {
    const facts = [one('a', { basis: 'DERIVED' }), one('b', { basis: 'DERIVED' })];
    expect(picked(facts)).toBeUndefined();
    expect(picked([...facts, one('c')])).toBe('c');
  });
});
