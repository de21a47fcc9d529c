import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolve } from '../../src/operations/figures/resolve.js';
import { DEFAULT_POLICY, type ChoiceRule } from '../../src/operations/figures/rule.js';
import { claimOf } from './claim.js';

const RULE: ChoiceRule = { policy: DEFAULT_POLICY, known: null };
const number = (claims: Parameters<typeof resolve>[0]['claims'], rule = RULE) =>
  resolve({ id: 'fact', kind: 'OBSERVATION', claims }, rule);

describe('of claims on one fact', () => {
  it('the one whose precedence comes first is taken, and the reason is what put it there', () => {
    const rival = claimOf('b', { value: '2', precedence: '01 01 00 b' });
    const best = (precedence: string) => number([rival, claimOf('a', { value: '1', precedence })]).reason;
    expect(best('00 02 07 a')).toBe('RANK');
    expect(best('01 00 07 a')).toBe('ORIGINAL');
    const tie = claimOf('c', { value: '3', precedence: '01 01 02 c' });
    expect(number([tie, rival]).reason).toBe('CERTAINTY');
    expect(number([claimOf('d', { value: '4' }), claimOf('a', { value: '1' })])).toMatchObject({
      chosen: 'a',
      reason: 'ID',
    });
  });

  it('those that say the same are no rivals, and relays of one origin are one voice', () => {
    const claims = [claimOf('a', { value: '40' }), claimOf('b', { value: '40.0', approx: 'OVER', origin: 'a' })];
    expect(number(claims)).toMatchObject({
      chosen: 'a',
      rivals: [],
      reason: 'AGREEMENT',
      origins: 1,
      isDisputed: false,
      spread: '1',
    });
  });

  it('the spread is the greatest over the least number, ends of ranges included', () => {
    const claims = [claimOf('a', { value: '9' }), claimOf('b', { value: '7.5', low: '7', high: '8' })];
    expect(number(claims)).toMatchObject({ min: '7', max: '9', spread: '1.2857142857142857143' });
  });

  it.each([
    ['one number', [claimOf('a', { value: '5' })]],
    ['a number and words', [claimOf('a', { value: '5' }), claimOf('b', { value: 'up' })]],
    ['a number that is not above zero', [claimOf('a', { value: '5' }), claimOf('b', { value: '-5' })]],
  ])('there is no spread of %s', (_name, claims) => {
    expect(number(claims).spread).toBeNull();
  });

  it('the answer does not depend on the order in which they are read, and lies between the least and the greatest', () => {
    const claim = fc.record({
      value: fc.integer({ min: -5, max: 5 }).map(String),
      origin: fc.constantFrom('x', 'y'),
      rank: fc.constantFrom('NORMAL', 'DEPRECATED'),
      stance: fc.constantFrom('SUPPORTS', 'DISPUTES'),
    });
    const claims = fc
      .array(claim, { maxLength: 6 })
      .map((all) => all.map((given, index) => claimOf(String(index), given)));
    const shuffled = claims.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, mixed]) => {
        const resolution = number(all);
        expect(number(mixed)).toEqual(resolution);
        const chosen = Number(all.find(({ id }) => id === resolution.chosen)?.value);
        if (resolution.chosen === null) return;
        expect(chosen).toBeGreaterThanOrEqual(Number(resolution.min));
        expect(chosen).toBeLessThanOrEqual(Number(resolution.max));
      }),
    );
  });

  it('deprecated ones count only where there is no other', () => {
    const wrong = claimOf('a', { value: '1', rank: 'DEPRECATED', precedence: '02 00 00 a' });
    expect(number([wrong, claimOf('b', { value: '2' })])).toMatchObject({
      chosen: 'b',
      rivals: [],
      max: '2',
      min: '2',
    });
    expect(number([wrong])).toMatchObject({ chosen: 'a', reason: 'ONLY' });
  });

  it('those that dispute the fact are never taken, but are rivals', () => {
    const claims = [claimOf('a', { value: '1', stance: 'DISPUTES' }), claimOf('b', { value: '1' })];
    expect(number(claims)).toMatchObject({ chosen: 'b', rivals: ['a'], isDisputed: true });
    expect(number(claims.slice(0, 1))).toMatchObject({ chosen: null, rivals: ['a'], reason: 'NOTHING' });
  });

  it('a denial makes a dispute without a rival', () => {
    const denied = claimOf('a', { value: '1', disputedBy: { nodes: [{ id: 'shop-inc' }] } });
    expect(number([denied])).toMatchObject({ chosen: 'a', rivals: [], isDisputed: true, deniedBy: ['shop-inc'] });
  });

  it('only those on record at the instant count', () => {
    const claims = [
      claimOf('a', { value: '1', supersededAt: '2025-06-01T00:00:00.000Z' }),
      claimOf('a~2', { value: '2', createdAt: '2025-06-01T00:00:00.000Z' }),
    ];
    const at = (known: string | null) => number(claims, { ...RULE, known }).chosen;
    expect([
      at('2024-12-31T00:00:00.000Z'),
      at('2025-03-01T00:00:00.000Z'),
      at('2025-06-01T00:00:00.000Z'),
      at(null),
    ]).toEqual([null, 'a', 'a~2', 'a~2']);
  });

  it('a policy narrows, asks for origins, keeps all or abstains', () => {
    const claims = [
      claimOf('a', { value: '1', certainty: 'ASSERTED' }),
      claimOf('b', {
        value: '2',
        document: { id: 'doc', kind: 'PRIMARY', published: null, publisher: { id: 'house' } },
      }),
    ];
    const under = (policy: Partial<ChoiceRule['policy']>) =>
      number(claims, { known: null, policy: { ...DEFAULT_POLICY, ...policy } });
    expect(under({ trust: { documents: ['PRIMARY'] } }).chosen).toBe('b');
    expect(under({ trust: { publishers: ['house'] } }).chosen).toBe('b');
    expect(under({ trust: { documents: [] } }).reason).toBe('NOTHING');
    expect(under({ certainty: ['REPORTED'] }).chosen).toBe('b');
    expect(under({ minOrigins: 3 })).toMatchObject({ chosen: null, reason: 'TOO_FEW_ORIGINS', isAbstained: false });
    expect(under({ onConflict: 'ALL' })).toMatchObject({ chosen: null, rivals: ['a', 'b'], reason: 'ALL_KEPT' });
    expect(under({ onConflict: 'ABSTAIN' })).toMatchObject({ chosen: null, reason: 'CONFLICT', isAbstained: true });
    expect(under({ onConflict: 'ABSTAIN', certainty: ['ASSERTED'] })).toMatchObject({
      chosen: 'a',
      isAbstained: false,
    });
  });

  it('of a relation, what only one tells and a month that holds the other day are no contradiction', () => {
    const relation = (claims: Parameters<typeof resolve>[0]['claims']) =>
      resolve({ id: 'fact', kind: 'RELATION', claims }, RULE).rivals;
    const day = claimOf('a', { fromMin: '2025-05-08', fromMax: '2025-05-08', qualifiers: ['sharePct=60'] });
    expect(relation([day, claimOf('b', { fromMin: '2025-05-01', fromMax: '2025-05-31' })])).toEqual([]);
    expect(relation([day, claimOf('b')])).toEqual([]);
    expect(relation([day, claimOf('b', { fromMin: '2025-05-07', fromMax: '2025-05-07' })])).toEqual(['b']);
    expect(relation([day, claimOf('b', { qualifiers: ['sharePct=75'] })])).toEqual(['b']);
  });

  it('of an attribute, another value is a rival; that a thing exists is one fact by any name', () => {
    const claims = [claimOf('a', { value: 'COMPANY' }), claimOf('b', { value: 'PUBLISHER' })];
    expect(resolve({ id: 'fact', kind: 'ATTRIBUTE', claims }, RULE).rivals).toEqual(['b']);
    expect(resolve({ id: 'fact', kind: 'EXISTENCE', claims }, RULE).rivals).toEqual([]);
  });
});
