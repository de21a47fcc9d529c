import { describe, expect, test } from 'vitest';
import type { Column } from '../../../src/plan/selection.js';
import type { WriteStep } from '../../../src/plan/write.js';
import {
  answers,
  BY_ID,
  edgeProperty,
  edgeStep,
  expand,
  property,
  rows,
  thingStep,
  things,
} from '../../contract/plans.js';
import { openEngine } from '../../support/open-engine.js';

const STEPS: readonly WriteStep[] = [
  thingStep(['a', 'b', 'c'].map((id) => ({ id, properties: { name: id.toUpperCase() } }))),
  {
    kind: 'nodes',
    labels: ['Node', 'Fact', 'Relation'],
    integers: [],
    rows: [{ id: 'f1', properties: { key: 'a|OWNS|b' } }],
  },
  { kind: 'nodes', labels: ['Node', 'Fact', 'Statement'], integers: [], rows: [{ id: 'f2', properties: {} }] },
  edgeStep('OWNS', true, [
    { from: 'a', to: 'b', properties: { factId: 'f1', from: '2020' } },
    { from: 'a', to: 'b', properties: { factId: 'f2', until: '2021' } },
    { from: 'a', to: 'c', properties: { factId: 'f3' } },
    { from: 'b', to: 'b', properties: { factId: 'f4' } },
  ]),
];

const byFact = { kind: 'property', on: 'edge', property: 'factId', descending: false, nullable: false } as const;

async function firstOf(...columns: readonly Column[]): Promise<unknown> {
  const [first] = await things(await openEngine(...STEPS), ...columns);
  return first;
}

describe('a row holds', () => {
  test('null for a property of an edge where no edge led', async () => {
    expect(await firstOf(edgeProperty('factId'))).toEqual([null]);
  });

  test('one row for each edge, in the order of a property of the edge', async () => {
    const page = { ...BY_ID, order: [{ ...byFact, descending: true }] };
    const list = { ...expand({ relation: 'OWNS' }, [property('id'), edgeProperty('factId')]), page };
    expect(await firstOf(list)).toEqual([
      [
        ['c', 'f3'],
        ['b', 'f2'],
        ['b', 'f1'],
      ],
    ]);
  });

  test('the values that the order compares', async () => {
    const page = { ...BY_ID, order: [{ ...byFact, property: 'from', nullable: true }, byFact] };
    const columns: readonly Column[] = [
      { kind: 'order', term: 0 },
      { kind: 'order', term: 1 },
    ];
    const list = { ...expand({ relation: 'OWNS' }, columns), page };
    expect(await firstOf(list)).toEqual([
      [
        ['2020', 'f1'],
        [null, 'f2'],
        [null, 'f3'],
      ],
    ]);
  });

  test('the fact of an edge, and null where there is none or it is no relation', async () => {
    const fact: Column = { kind: 'fact', selection: { columns: [property('key'), { kind: 'labels' }] } };
    const list = { ...expand({ relation: 'OWNS' }, [fact]), page: { ...BY_ID, order: [byFact] } };
    expect(await firstOf(list)).toEqual([[[['a|OWNS|b', ['Node', 'Fact', 'Relation']]], [null], [null]]]);
  });

  test('lists within lists, as deep as asked', async () => {
    const deep = expand({ relation: 'OWNS' }, [
      property('id'),
      expand({ relation: 'OWNS', direction: 'in' }, [property('id')]),
    ]);
    expect(await firstOf({ ...deep, where: { kind: 'isNull', on: 'edge', property: 'from' } })).toEqual([
      [
        ['b', [['a'], ['a'], ['b']]],
        ['c', [['a']]],
      ],
    ]);
  });

  test('how many rows there are, whatever the page; a self-loop once', async () => {
    const count: Column = {
      kind: 'count',
      step: { relation: 'OWNS', direction: 'both', label: undefined },
      guard: undefined,
      holds: undefined,
      where: undefined,
    };
    const engine = await openEngine(...STEPS);
    expect(await things(engine, property('id'), count)).toEqual([
      ['a', 3],
      ['b', 3],
      ['c', 1],
    ]);
  });

  test('the one neighbour with the least id', async () => {
    const one: Column = {
      kind: 'one',
      step: { relation: 'OWNS', direction: 'in', label: 'Thing' },
      guard: undefined,
      holds: undefined,
      selection: { columns: [property('name')] },
    };
    const engine = await openEngine(...STEPS);
    expect(await things(engine, one)).toEqual([[null], [['A']], [['A']]]);
  });

  test('nothing where the guard asks for another label', async () => {
    const step = { relation: 'OWNS', direction: 'out', label: undefined } as const;
    const rest = { step, guard: ['Place'], holds: undefined, where: undefined } as const;
    const selection = { columns: [property('id')] };
    const row = await firstOf(
      { kind: 'expand', ...rest, page: BY_ID, selection },
      { kind: 'one', step, guard: ['Place'], holds: undefined, selection },
      { kind: 'count', ...rest },
      { kind: 'count', ...rest, guard: ['Place', 'Thing'] },
    );
    expect(row).toEqual([[], null, null, 3]);
  });
});

describe('rows come from', () => {
  const iso: WriteStep = {
    kind: 'nodes',
    labels: ['Node', 'Market'],
    integers: [],
    rows: [
      { id: 'jp', properties: { iso2: 'JP' } },
      { id: 'br', properties: { iso2: 'BR' } },
    ],
  };
  const key = {
    kind: 'key',
    labels: ['Node', 'Market'],
    property: 'iso2',
    value: { kind: 'slot', name: 'key' },
  } as const;

  test('a unique property, of the label asked only', async () => {
    const engine = await openEngine(...STEPS, iso);
    const thing = { ...key, labels: ['Thing'] };
    expect(await answers(engine, [rows(key, [property('id')]), rows(thing, [property('id')])], { key: 'JP' })).toEqual([
      [['jp']],
      [],
    ]);
  });

  test('a unique property as it is now, not as it was', async () => {
    const engine = await openEngine(...STEPS, iso);
    const plan = [rows(key, [property('id')])];
    expect(await answers(engine, plan, { key: 'JP' })).toEqual([[['jp']]]);
    const moved: WriteStep = { ...iso, rows: [{ id: 'jp', properties: { iso2: 'XX' } }] };
    await engine.write({ kind: 'write', steps: [moved] }, { deadline: 20_000 });
    expect(await answers(engine, plan, { key: 'JP' })).toEqual([[]]);
    expect(await answers(engine, plan, { key: 'XX' })).toEqual([[['jp']]]);
  });

  test('an id that stands on another label too, each by its own', async () => {
    const alias: WriteStep = { kind: 'nodes', labels: ['Alias'], integers: [], rows: [{ id: 'a', properties: {} }] };
    const engine = await openEngine(...STEPS, alias);
    const by = (label: string) =>
      rows({ kind: 'key', labels: [label], property: 'id', value: { kind: 'slot', name: 'key' } }, [
        { kind: 'labels' },
      ]);
    expect(await answers(engine, [by('Alias'), by('Node')], { key: 'a' })).toEqual([
      [[['Alias']]],
      [[['Node', 'Thing']]],
    ]);
  });

  test('a step from several nodes: a node for each edge', async () => {
    const source = {
      kind: 'reach',
      from: { kind: 'label', labels: ['Thing'] },
      step: { relation: 'OWNS', direction: 'out', label: undefined },
    } as const;
    const engine = await openEngine(...STEPS);
    const [found] = await answers(engine, [
      rows(source, [property('id')]),
      { kind: 'count', source, where: undefined },
    ]);
    expect(found).toEqual([['b'], ['b'], ['b'], ['c']]);
  });
});
