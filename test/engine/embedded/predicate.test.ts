import { describe, expect, test } from 'vitest';
import type { Operator, Predicate } from '../../../src/plan/predicate.js';
import type { Slot, SlotValue, SlotValues } from '../../../src/plan/slot.js';
import type { WriteStep } from '../../../src/plan/write.js';
import { answers, edgeStep, property, rows, THINGS, thingStep } from '../../contract/plans.js';
import { openEngine } from '../../support/open-engine.js';

const VALUE: Slot = { kind: 'slot', name: 'value' };

async function idsOf(steps: readonly WriteStep[], where: Predicate, values: SlotValues): Promise<string> {
  const engine = await openEngine(...steps);
  const [found = []] = await answers(engine, [rows(THINGS, [property('id')], where)], values);
  return found.map((row) => String(row?.[0])).join('');
}

describe('a comparison', () => {
  // Enough nodes for the conditions to be answered by index as well as by walking.
  const others = Array.from({ length: 40 }, (_, index) => ({ id: `~${String(index)}`, properties: { other: index } }));
  const nodes = [
    { id: 'a', properties: { size: 1, name: 'tik', old: false } },
    { id: 'b', properties: { size: 2, name: 'tiktok', old: true } },
    { id: 'c', properties: { size: 10, name: 'tok' } },
    { id: 'd', properties: { size: '2', name: 'TIK' } },
    { id: 'e', properties: {} },
  ];
  const few = [thingStep(nodes)];
  const many = [thingStep([...nodes, ...others])];

  test.each<[Operator, string, SlotValue, string]>([
    ['eq', 'size', 2, 'b'],
    ['eq', 'size', '2', 'd'],
    ['gt', 'size', 1, 'bc'],
    ['gte', 'size', 2, 'bc'],
    ['lt', 'size', 10, 'ab'],
    ['lte', 'size', 10, 'abc'],
    ['lt', 'size', '3', 'd'],
    ['eq', 'old', false, 'a'],
    ['gt', 'old', false, 'b'],
    ['startsWith', 'name', 'tik', 'ab'],
    ['startsWith', 'name', '', 'abcd'],
    ['contains', 'name', 'ok', 'bc'],
    ['gte', 'name', 'tik', 'abc'],
    ['eq', 'absent', 1, ''],
    ['startsWith', 'size', '1', ''],
  ])('%s %s %j finds %j', async (operator, name, value, expected) => {
    const where: Predicate = { kind: 'compare', on: 'node', property: name, operator, value: VALUE };
    expect(await idsOf(few, where, { value })).toBe(expected);
    expect(await idsOf(many, where, { value })).toBe(expected);
  });

  test.each<[readonly string[] | readonly number[], string]>([
    [[2, 1, 2], 'ab'],
    [['2'], 'd'],
    [[], ''],
    [[99], ''],
  ])('in %j finds %j, each node once', async (values, expected) => {
    const where: Predicate = { kind: 'in', on: 'node', property: 'size', values: VALUE };
    expect(await idsOf(few, where, { value: values })).toBe(expected);
    expect(await idsOf(many, where, { value: values })).toBe(expected);
  });

  test('with what is absent is false, and its negation true', async () => {
    const equal: Predicate = { kind: 'compare', on: 'node', property: 'size', operator: 'eq', value: VALUE };
    expect(await idsOf(few, { kind: 'not', operand: equal }, { value: 2 })).toBe('acde');
    const among: Predicate = { kind: 'in', on: 'node', property: 'size', values: VALUE };
    expect(await idsOf(few, { kind: 'not', operand: among }, { value: [] })).toBe('abcde');
  });

  test('can be whether there is a value at all', async () => {
    expect(await idsOf(few, { kind: 'isNull', on: 'node', property: 'size' }, {})).toBe('e');
  });

  test('joins with others by and, and by or; nothing joined is true and false', async () => {
    const more: Predicate = { kind: 'compare', on: 'node', property: 'size', operator: 'gt', value: VALUE };
    const old: Predicate = { kind: 'isNull', on: 'node', property: 'old' };
    expect(await idsOf(few, { kind: 'and', operands: [more, old] }, { value: 1 })).toBe('c');
    expect(await idsOf(few, { kind: 'or', operands: [more, old] }, { value: 1 })).toBe('bcde');
    expect(await idsOf(few, { kind: 'and', operands: [] }, {})).toBe('abcde');
    expect(await idsOf(few, { kind: 'or', operands: [] }, {})).toBe('');
  });

  test('can be of labels: one of them is enough, none is never', async () => {
    const steps: readonly WriteStep[] = [
      { kind: 'nodes', labels: ['Node', 'Thing', 'Old'], integers: [], rows: [{ id: 'a', properties: {} }] },
      { kind: 'nodes', labels: ['Node', 'Thing', 'New'], integers: [], rows: [{ id: 'b', properties: {} }] },
    ];
    expect(await idsOf(steps, { kind: 'label', labels: ['Old', 'Other'] }, {})).toBe('a');
    expect(await idsOf(steps, { kind: 'label', labels: [] }, {})).toBe('');
  });
});

describe('a condition on neighbours', () => {
  const steps: readonly WriteStep[] = [
    thingStep(['a', 'b', 'c'].map((id) => ({ id, properties: {} }))),
    {
      kind: 'nodes',
      labels: ['Node', 'Place'],
      integers: [],
      rows: ['big', 'small'].map((size) => ({ id: size, properties: { size } })),
    },
    edgeStep('IN', true, [
      { from: 'a', to: 'big', properties: { factId: 'f1', fromMin: '2020-01-01', fromMax: '2020-12-31' } },
      { from: 'a', to: 'small', properties: { factId: 'f2', toMin: '2021-01-01', toMax: '2022-01-01' } },
      { from: 'b', to: 'big', properties: { factId: 'f3' } },
    ]),
  ];
  const big: Predicate = { kind: 'compare', on: 'node', property: 'size', operator: 'eq', value: VALUE };
  const related = (
    quantifier: 'some' | 'none' | 'every',
    where?: Predicate,
    mode?: 'certain' | 'possible',
    label?: string,
  ): Predicate => ({
    kind: 'related',
    quantifier,
    step: { relation: 'IN', direction: 'out', label },
    holds: mode === undefined ? undefined : { at: { mode, day: { kind: 'slot', name: 'day' } }, choice: undefined },
    where,
  });

  test.each([
    ['some', 'ab'],
    ['none', 'c'],
    ['every', 'bc'],
  ] as const)('%s is met by %s', async (quantifier, expected) => {
    expect(await idsOf(steps, related(quantifier, big), { value: 'big' })).toBe(expected);
  });

  test('without a condition asks whether there are neighbours', async () => {
    expect(await idsOf(steps, related('some'), {})).toBe('ab');
    expect(await idsOf(steps, related('none'), {})).toBe('c');
    expect(await idsOf(steps, related('every'), {})).toBe('abc');
  });

  test('counts only neighbours of the label', async () => {
    expect(await idsOf(steps, related('some', undefined, undefined, 'Place'), {})).toBe('ab');
    expect(await idsOf(steps, related('some', undefined, undefined, 'Thing'), {})).toBe('');
  });

  test.each<['certain' | 'possible', string, string, string]>([
    ['certain', '2020-12-30', 'b', 'the day before the start is certain'],
    ['certain', '2020-12-31', 'ab', 'the first day that is certain'],
    ['possible', '2019-12-31', 'b', 'the day before the first possible one'],
    ['possible', '2020-01-01', 'ab', 'the first possible day'],
  ])('%s on %s is met by %s: %s', async (mode, day, expected) => {
    expect(await idsOf(steps, related('some', big, mode), { value: 'big', day })).toBe(expected);
  });

  test('takes an end as exclusive', async () => {
    const small = related('some', big, 'certain');
    expect(await idsOf(steps, small, { value: 'small', day: '2020-12-31' })).toBe('a');
    expect(await idsOf(steps, small, { value: 'small', day: '2021-01-01' })).toBe('');
    const maybe = related('some', big, 'possible');
    expect(await idsOf(steps, maybe, { value: 'small', day: '2021-12-31' })).toBe('a');
    expect(await idsOf(steps, maybe, { value: 'small', day: '2022-01-01' })).toBe('');
  });

  test('every asks only of edges that hold on the day', async () => {
    const every = related('every', big, 'certain');
    expect(await idsOf(steps, every, { value: 'big', day: '2022-06-01' })).toBe('abc');
    expect(await idsOf(steps, every, { value: 'big', day: '2020-06-01' })).toBe('bc');
  });

  test('may speak of the edge', async () => {
    const where: Predicate = { kind: 'compare', on: 'edge', property: 'factId', operator: 'eq', value: VALUE };
    expect(await idsOf(steps, related('some', where), { value: 'f3' })).toBe('b');
  });
});
