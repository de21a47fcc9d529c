import { describe, expect, test } from 'vitest';
import { fact, thing, type Asking } from './asking.js';

/** Groups: empty sums, exact ones, keys that are absent or alike, neighbours met twice. */
export function groupTraps({ store, ask }: Asking): void {
  const figure = (id: string, value?: string, unit?: string) => thing('Observation', id, { value, unit });
  const groups = async (root: string, groups: string): Promise<unknown> => {
    const answer = (await ask(`{ ${root} { ${groups} } }`)) as Record<string, { groups: { groups: unknown } }>;
    return answer[root.replace(/\(.*/, '')]?.groups.groups;
  };

  describe('groups', () => {
    test('sum exactly beyond 2^53, and however the numbers are written', async () => {
      const values = ['9007199254740993', '9007199254740993.50', '-0.5', '+0.10', '12345678901234567890123456789'];
      await store(...values.map((value, index) => figure(`o${index}`, value, 'USD')));
      const [all] = (await groups(
        'observations',
        'groups { groups { sum(field: VALUE) min(field: VALUE) max(field: VALUE) avg(field: VALUE) } }',
      )) as unknown[];
      expect(all).toEqual({
        sum: '12345678901252582288632938775.1',
        min: '-0.5',
        max: '12345678901234567890123456789',
        avg: '2469135780250516457700000000',
      });
    });

    test('of no number have no sum, which is not zero', async () => {
      await store(figure('a', undefined, 'USD'), figure('b', undefined, 'USD'), figure('c', '0', 'EUR'));
      expect(
        await groups(
          'observations',
          'groups(by: [{ field: UNIT }]) { groups { count sum(field: VALUE) avg(field: VALUE) max(field: VALUE) } }',
        ),
      ).toEqual([
        { count: 1, sum: '0', avg: '0', max: '0' },
        { count: 2, sum: null, avg: null, max: null },
      ]);
    });

    test('of a number without a unit and of one with a unit are two', async () => {
      await store(figure('a', '1'), figure('b', '2', 'USD'), figure('c', '3'));
      const by = 'groups(by: [{ field: UNIT }]) { groups { keys { value } sum(field: VALUE) } }';
      expect(await groups('observations', by)).toEqual([
        { keys: [{ value: 'USD' }], sum: '2' },
        { keys: [{ value: null }], sum: '4' },
      ]);
    });

    test('tell texts apart by every letter, and put the absent one last', async () => {
      const periods = ['b', 'B', 'b', 'ｔ', '😀'];
      await store(...periods.map((period, index) => thing('Goal', `g${index}`, { period })), thing('Goal', 'none'));
      const by = 'groups(by: [{ field: PERIOD }]) { groups { keys { value } count } }';
      const found = (value: string | null, count: number) => ({ keys: [{ value }], count });
      expect(await groups('goals', by)).toEqual([
        found('B', 1),
        found('b', 2),
        found('😀', 1),
        found('ｔ', 1),
        found(null, 1),
      ]);
    });

    test('count a neighbour once at each row, whether edges lead there twice or back to the row', async () => {
      await store(
        thing('Organization', 'a'),
        thing('Organization', 'b'),
        thing('Organization', 'c'),
        fact('f1', 'a', 'OWNS', 'b', { sharePct: '10' }),
        fact('f2', 'a', 'OWNS', 'b', { sharePct: '20' }),
        fact('f3', 'b', 'OWNS', 'b'),
      );
      const by = 'groups(by: [{ related: OWNS }]) { groups { keys { value } count countDistinct(related: OWNED_BY) } }';
      expect(await groups('organizations', by)).toEqual([
        { keys: [{ value: 'b' }], count: 2, countDistinct: 2 },
        { keys: [{ value: null }], count: 1, countDistinct: 0 },
      ]);
      expect(
        await ask('{ organization(by: {id: "b"}) { ownedBy { groups { groups { count sum(edge: SHARE_PCT) } } } } }'),
      ).toEqual({ organization: { ownedBy: { groups: { groups: [{ count: 3, sum: '30' }] } } } });
    });

    test('go by the first day that a date can mean, and by the day in UTC of an instant', async () => {
      const launched = (id: string, date?: string) => thing('Platform', id, { launched: date });
      await store(launched('a', '2024'), launched('b', '2024-12-31'), launched('c', '2024-H2'), launched('d'));
      const by = (bucket: string) =>
        `groups(by: [{ field: LAUNCHED, bucket: ${bucket} }]) { groups { keys { value } count } }`;
      expect(await groups('platforms', by('QUARTER'))).toEqual([
        { keys: [{ value: '2024-Q1' }], count: 1 },
        { keys: [{ value: '2024-Q3' }], count: 1 },
        { keys: [{ value: '2024-Q4' }], count: 1 },
        { keys: [{ value: null }], count: 1 },
      ]);
      expect(await groups('platforms', by('YEAR'))).toEqual([
        { keys: [{ value: '2024' }], count: 3 },
        { keys: [{ value: null }], count: 1 },
      ]);
    });
  });
}
