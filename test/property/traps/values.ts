import { describe, expect, test } from 'vitest';
import { storedProperties } from '../../../src/model/stored.js';
import { model } from '../service.js';
import { fact, thing, type Asking } from './asking.js';

/** Nulls, numbers and dates: order, equality and ranges. */
export function valueTraps({ store, list, ask, refusal }: Asking): void {
  describe('nulls', () => {
    const launched = (id: string, date?: string) => thing('Platform', id, { launched: date });

    test('come last from the least on, first from the greatest on', async () => {
      await store(launched('a'), launched('b', '2024'), launched('c'), launched('d', '2020'));
      expect(await list('platforms(orderBy: [{launched: ASC}])')).toEqual(['d', 'b', 'a', 'c']);
      expect(await list('platforms(orderBy: [{launched: DESC}])')).toEqual(['a', 'c', 'b', 'd']);
    });

    test('are kept by `not` and left out by what it turns', async () => {
      await store(thing('Goal', 'a', { period: '2024' }), thing('Goal', 'b'), thing('Goal', 'c', { period: '2025' }));
      expect(await list('goals(where: {period: {eq: "2024"}})')).toEqual(['a']);
      expect(await list('goals(where: {not: {period: {eq: "2024"}}})')).toEqual(['b', 'c']);
      expect(await list('goals(where: {period: {in: ["2024"]}})')).toEqual(['a']);
      expect(await list('goals(where: {not: {period: {in: ["2024"]}}})')).toEqual(['b', 'c']);
      expect(await list('goals(where: {not: {not: {period: {startsWith: "202"}}}})')).toEqual(['a', 'c']);
      expect(await list('goals(where: {not: {period: {isNull: true}}})')).toEqual(['a', 'c']);
    });

    test('are in no list of values, and an empty list holds nothing', async () => {
      await store(thing('Goal', 'a', { period: '2024' }), thing('Goal', 'b'));
      expect(await list('goals(where: {period: {in: []}})')).toEqual([]);
      expect(await list('goals(where: {not: {period: {in: []}}})')).toEqual(['a', 'b']);
      expect(await list('goals(where: {or: []})')).toEqual([]);
      expect(await list('goals(where: {and: []})')).toEqual(['a', 'b']);
      expect(await ask('{ nodes(ids: []) { id } }')).toEqual({ nodes: [] });
    });
  });

  describe('numbers', () => {
    const markets = ['jp', 'us', 'br'].map((id) =>
      thing('Market', id, { iso2: id.toUpperCase(), iso3: `${id}x`, isoNum: id }),
    );
    const opened = (ordinal: number, market: string) =>
      fact(`f-${market}`, 'shop', 'AVAILABLE_IN', market, { ordinal });
    const open = (filter: string) =>
      `{ platform(by: {id: "shop"}) { availableIn(where: {edge: {ordinal: ${filter}}}) { edges { ordinal } } } }`;

    test('that are integers are found as integers and come back as such', async () => {
      await store(thing('Platform', 'shop'), ...markets, opened(17, 'jp'), opened(2, 'us'), opened(-1, 'br'));
      const found = (...ordinals: readonly number[]) => ({
        platform: { availableIn: { edges: ordinals.map((ordinal) => ({ ordinal })) } },
      });
      expect(await ask(open('{eq: 17}'))).toEqual(found(17));
      expect(await ask(open('{in: [2, 17]}'))).toEqual(found(17, 2));
      expect(await ask(open('{gt: -1}'))).toEqual(found(17, 2));
      const byOrdinal =
        '{ platform(by: {id: "shop"}) { availableIn(orderBy: [{edge: {ordinal: ASC}}]) { edges { ordinal } } } }';
      expect(await ask(byOrdinal)).toEqual(found(-1, 2, 17));
    });

    test('beyond 2^53 are refused, not rounded', async () => {
      await store(thing('Platform', 'shop'), ...markets, opened(2_147_483_647, 'jp'));
      expect(await refusal(open('{eq: 9007199254740993}'))).toContain('9007199254740993');
      const properties = model.relations.get('AVAILABLE_IN')?.properties ?? new Map();
      const beyond = fact('f', 'shop', 'AVAILABLE_IN', 'jp', { ordinal: 2 ** 53 }).properties;
      expect(() => storedProperties('here', properties, beyond)).toThrow('an integer');
    });

    test('that are decimals are ordered and equal as numbers, however they are written', async () => {
      const values = ['9.5', '10.50', '-2', '-10', '0.10', '9007199254740993', '9007199254740992', '10.5'];
      await store(...values.map((value, index) => thing('Observation', `o${index}`, { value })));
      expect(await list('observations(orderBy: [{value: ASC}])')).toEqual(
        ['o3', 'o2', 'o4', 'o0', 'o1', 'o7', 'o6', 'o5'], // -10, -2, 0.10, 9.5, 10.50, 10.5, ...
      );
      expect(await list('observations(where: {value: {eq: 10.5}})')).toEqual(['o1', 'o7']);
      expect(await list('observations(where: {value: {in: ["0.1", "010.500"]}})')).toEqual(['o1', 'o4', 'o7']);
      expect(await list('observations(where: {value: {gt: "9007199254740992"}})')).toEqual(['o5']);
      expect(await list('observations(where: {value: {lt: "-1.99"}})')).toEqual(['o2', 'o3']);
    });
  });

  describe('dates', () => {
    test('are compared with what clients write, day by day and instant by instant', async () => {
      const observed = (id: string, periodStart: string, createdAt: string) =>
        thing('Observation', id, { periodStart, createdAt });
      await store(
        observed('a', '2023-12-31', '2024-01-01T00:00:00.000Z'),
        observed('b', '2024-01-01', '2024-01-01T00:00:00.001Z'),
        thing('Observation', 'c'),
      );
      expect(await list('observations(where: {periodStart: {gte: "2024-01-01"}})')).toEqual(['b']);
      expect(await list('observations(where: {periodStart: {lt: "2024-01-01"}})')).toEqual(['a']);
      expect(await list('observations(where: {createdAt: {gt: "2024-01-01T09:00:00+09:00"}})')).toEqual(['b']);
      expect(await list('observations(where: {createdAt: {eq: "2024-01-01T00:00:00Z"}})')).toEqual(['a', 'c']);
    });

    test('of different precision lie where all their days do, or where some of them may', async () => {
      const dates = ['2024', '2024-06-30', '2024-H1', '2024-Q2', '2024-06', '2023-12-31'];
      await store(
        ...dates.map((launched, index) => thing('Platform', `p${index}`, { launched })),
        thing('Platform', 'q'),
      );
      const within = (mode: string) =>
        list(`platforms(where: {launched: {within: {from: "2024-04-01", until: "2024-07-01", mode: ${mode}}}})`);
      expect(await within('CERTAIN')).toEqual(['p1', 'p3', 'p4']);
      expect(await within('POSSIBLE')).toEqual(['p0', 'p1', 'p2', 'p3', 'p4']);
      expect(await list('platforms(orderBy: [{launched: ASC}])')).toEqual(['p5', 'p0', 'p2', 'p3', 'p4', 'p1', 'q']);
    });
  });
}
