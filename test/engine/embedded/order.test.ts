import { describe, expect, test } from 'vitest';
import type { OrderTerm } from '../../../src/plan/page.js';
import type { StoredValue } from '../../../src/plan/write.js';
import { answers, BY_ID, edgeStep, property, THINGS, thingStep } from '../../contract/plans.js';
import { openEngine } from '../../support/open-engine.js';

function term(name: string, descending = false): OrderTerm {
  return { kind: 'property', on: 'node', property: name, descending, nullable: true };
}

async function ordered(values: readonly (StoredValue | undefined)[], descending = false): Promise<readonly unknown[]> {
  const nodes = values.map((value, index) => ({
    id: `n${String(index)}`,
    properties: value === undefined ? {} : { value },
  }));
  const engine = await openEngine(thingStep(nodes));
  const page = { ...BY_ID, order: [term('value', descending), term('id')] };
  const columns = { columns: [property('value')] };
  const [rows = []] = await answers(engine, [
    { kind: 'rows', source: THINGS, where: undefined, page, selection: columns },
  ]);
  return rows.map((row) => row?.[0]);
}

describe('rows are ordered', () => {
  test.each([
    ['numbers by size, not by their digits', [10, 9, -1, 2.5, 0], [-1, 0, 2.5, 9, 10]],
    [
      'strings by code unit, upper case first',
      ['b', 'a', 'B', 'Z', 'é', '10', '9'],
      ['10', '9', 'B', 'Z', 'a', 'b', 'é'],
    ],
    ['full-width forms after emoji', ['ｔ', '😀', '抖', 'z'], ['z', '抖', '😀', 'ｔ']],
    ['the empty string first', ['a', '', ' '], ['', ' ', 'a']],
    ['false before true', [true, false], [false, true]],
    ['nulls last', ['b', undefined, 'a'], ['a', 'b', null]],
    ['strings, booleans, numbers, null', [undefined, 1, true, 'x'], ['x', true, 1, null]],
  ])('%s', async (_name, values, expected) => {
    expect(await ordered(values)).toEqual(expected);
  });

  test('nulls first where the order descends', async () => {
    expect(await ordered(['b', undefined, 'a', 'c'], true)).toEqual([null, 'c', 'b', 'a']);
  });

  test('ties by the next term, each in its own direction', async () => {
    const nodes = [
      { id: 'a', properties: { rank: 1 } },
      { id: 'b', properties: { rank: 2 } },
      { id: 'c', properties: { rank: 1 } },
    ];
    const engine = await openEngine(thingStep(nodes));
    const page = { ...BY_ID, order: [term('rank'), term('id', true)] };
    const selection = { columns: [property('id')] };
    const [rows] = await answers(engine, [{ kind: 'rows', source: THINGS, where: undefined, page, selection }]);
    expect(rows).toEqual([['c'], ['a'], ['b']]);
  });
});

describe('an order by count', () => {
  const count: OrderTerm = {
    kind: 'count',
    step: { relation: 'NEAR', direction: 'out', label: undefined },
    holds: undefined,
    where: undefined,
    descending: true,
  };
  const steps = [
    thingStep(['a', 'b', 'c'].map((id) => ({ id, properties: {} }))),
    edgeStep('NEAR', false, [
      { from: 'b', to: 'a', properties: {} },
      { from: 'b', to: 'c', properties: {} },
      { from: 'c', to: 'a', properties: {} },
    ]),
  ] as const;
  const branch = {
    kind: 'rows',
    source: THINGS,
    where: undefined,
    page: { ...BY_ID, order: [count, term('id')], candidates: { kind: 'slot', name: 'candidates' } },
    selection: { columns: [property('id'), { kind: 'order', term: 0 }] },
  } as const;

  test('puts the nodes with most neighbours first and tells the number', async () => {
    const engine = await openEngine(...steps);
    const [rows] = await answers(engine, [branch], { candidates: 3 });
    expect(rows).toEqual([
      ['b', 2],
      ['c', 1],
      ['a', 0],
    ]);
  });

  test('answers one null row where there are more candidates than may be counted', async () => {
    const engine = await openEngine(...steps);
    expect(await answers(engine, [branch], { candidates: 2 })).toEqual([[null]]);
  });

  test('counts only the candidates that the predicate leaves', async () => {
    const engine = await openEngine(...steps);
    const where = { kind: 'compare', on: 'node', property: 'id', operator: 'lt', value: slot('below') } as const;
    const [rows] = await answers(engine, [{ ...branch, where }], { candidates: 2, below: 'c' });
    expect(rows).toEqual([
      ['b', 2],
      ['a', 0],
    ]);
  });

  test('is null for one list without harm to the row it is in', async () => {
    const engine = await openEngine(...steps);
    const list = {
      kind: 'expand',
      step: { relation: 'NEAR', direction: 'out', label: undefined },
      guard: undefined,
      holds: undefined,
      where: undefined,
      page: branch.page,
      selection: { columns: [property('id')] },
    } as const;
    const selection = { columns: [property('id'), list] };
    const rows = { kind: 'rows', source: THINGS, where: undefined, page: BY_ID, selection } as const;
    expect(await answers(engine, [rows], { candidates: 1 })).toEqual([
      [
        ['a', []],
        ['b', null],
        ['c', [['a']]],
      ],
    ]);
  });
});

function slot(name: string): { readonly kind: 'slot'; readonly name: string } {
  return { kind: 'slot', name };
}
