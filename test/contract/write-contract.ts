import { describe, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/engine.js';
import type { StoredProperties } from '../../src/plan/write.js';
import { answers, edgeStep, PATIENT, property, rows, THINGS, things, thingStep, write } from './plans.js';
import { failure } from '../support/failure.js';

const ID = property('id');

/** Nodes: what is written is what is read, whatever it holds and however often it is written. */
export function writeContract(engine: () => Engine): void {
  const save = (properties: StoredProperties, integers: readonly string[] = []): Promise<void> =>
    engine().write(write(thingStep([{ id: 'a', properties }], integers)), PATIENT);

  describe('keeps values as they are', () => {
    test.each([
      ['a string', 'TikTok Shop'],
      ['an empty string', ''],
      ['a true boolean', true],
      ['a false boolean', false],
      ['a list', ['one', 'two', 'one']],
      ['an empty list', []],
      ['a string in many scripts', '抖音 ティックトック Gómez Ωμέγα ١٢٣ ＴｉｋＴｏｋ'],
      ['an emoji of several code points', '👩🏽‍💻 and 🇧🇷'],
      ['a composed and a decomposed accent', 'é e\u0301'],
      ['what means something to a query language', '`x` \'y\' "z" \\u0060 $p {a: 1} // --'],
      ['white space', ' a\tb\nc\u00a0'],
    ])('%s', async (_name, value) => {
      await save({ value });
      expect(await things(engine(), property('value'))).toEqual([[value]]);
    });

    test.each([0, -0.5, 12.25, 1e21, Number.MAX_VALUE, 3])('the float %d', async (value) => {
      await save({ value });
      expect(await things(engine(), property('value'))).toEqual([[value]]);
    });

    test.each([0, -7, 2024, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER])('the integer %d', async (value) => {
      await save({ value }, ['value']);
      expect(await things(engine(), property('value'))).toEqual([[value]]);
    });
  });

  test('answers null for a property that is not there', async () => {
    await save({ name: 'A' });
    expect(await things(engine(), property('id'), property('other'))).toEqual([['a', null]]);
  });

  test('answers all labels of a node', async () => {
    await save({});
    const [row] = await things(engine(), { kind: 'labels' });
    expect([...(row?.[0] as readonly string[])].sort()).toEqual(['Node', 'Thing']);
  });

  test('keeps no trace of what a node held before', async () => {
    await save({ name: 'A', old: 'x' });
    await save({ name: 'B' });
    expect(await things(engine(), property('name'), property('old'))).toEqual([['B', null]]);
  });

  test('writes the same plan twice as once', async () => {
    const plan = write(
      thingStep([
        { id: 'a', properties: { name: 'A' } },
        { id: 'b', properties: { name: 'B' } },
      ]),
      edgeStep('OWNS', true, [{ from: 'a', to: 'b', properties: { factId: 'f1' } }]),
      edgeStep('NEAR', false, [{ from: 'a', to: 'b', properties: {} }]),
    );
    await engine().write(plan, PATIENT);
    await engine().write(plan, PATIENT);
    const count = (relation: string) =>
      ({
        kind: 'count',
        step: { relation, direction: 'out', label: undefined },
        guard: undefined,
        holds: undefined,
        where: undefined,
      }) as const;
    expect(await things(engine(), property('id'), count('OWNS'), count('NEAR'))).toEqual([
      ['a', 1, 1],
      ['b', 0, 0],
    ]);
  });

  test('writes more rows than a batch holds', async () => {
    const many = Array.from({ length: 5_001 }, (_, index) => ({ id: `n${index}`, properties: {} }));
    await engine().write(write(thingStep(many)), PATIENT);
    const source = { kind: 'label', labels: ['Thing'] } as const;
    expect(await answers(engine(), [{ kind: 'count', source, where: undefined }])).toEqual([[[5_001]]]);
  });

  test('writes nothing of a plan that fails', async () => {
    await save({ name: 'A' });
    const plan = write(
      thingStep([{ id: 'b', properties: { name: 'B' } }]),
      edgeStep('OWNS', true, [{ from: 'a', to: 'nowhere', properties: { factId: 'f1' } }]),
    );
    await expect(engine().write(plan, PATIENT)).rejects.toMatchObject(failure('BAD_DATA', /OWNS.*"a".*"nowhere"/));
    expect(await things(engine(), property('name'))).toEqual([['A']]);
  });

  describe('says what is stored', () => {
    const meta = (properties: StoredProperties) =>
      ({ kind: 'nodes', labels: ['Meta'], integers: [], rows: [{ id: 'seed', properties }] }) as const;

    test('nothing at first', async () => {
      expect(await engine().state(PATIENT)).toEqual({ empty: true, seed: undefined, edited: false });
    });

    test('the version of the seeds, and whether anybody wrote since', async () => {
      const node = thingStep([{ id: 'a', properties: {} }]);
      await engine().write(write(node, meta({ version: 'v1', edited: false })), PATIENT);
      expect(await engine().state(PATIENT)).toEqual({ empty: false, seed: 'v1', edited: false });
      await engine().write(write(meta({ version: 'v1', edited: true })), PATIENT);
      expect(await engine().state(PATIENT)).toEqual({ empty: false, seed: 'v1', edited: true });
    });

    test('nothing after a clear', async () => {
      await engine().write(
        write(thingStep([{ id: 'a', properties: {} }]), meta({ version: 'v1', edited: true })),
        PATIENT,
      );
      await engine().write(write({ kind: 'clear' }), PATIENT);
      expect(await engine().state(PATIENT)).toEqual({ empty: true, seed: undefined, edited: false });
    });
  });

  describe('clears and fills in one plan', () => {
    test('and leaves nothing of what was there', async () => {
      await save({ name: 'A' });
      await engine().write(write({ kind: 'clear' }, thingStep([{ id: 'b', properties: {} }])), PATIENT);
      expect(await things(engine(), property('id'), property('name'))).toEqual([['b', null]]);
    });

    test('and gives a node that stays the labels and properties of the plan only', async () => {
      await save({ name: 'A', old: 'x' });
      const other = {
        kind: 'nodes',
        labels: ['Node', 'Other'],
        integers: [],
        rows: [{ id: 'a', properties: {} }],
      } as const;
      await engine().write(write({ kind: 'clear' }, other), PATIENT);
      const source = { kind: 'label', labels: ['Other'] } as const;
      expect(await answers(engine(), [rows(source, [property('old')]), rows(THINGS, [ID])])).toEqual([[[null]], []]);
    });

    test('and leaves everything where the plan fails', async () => {
      await save({ name: 'A' });
      const broken = edgeStep('NEAR', false, [{ from: 'b', to: 'nowhere', properties: {} }]);
      const plan = write({ kind: 'clear' }, thingStep([{ id: 'b', properties: {} }]), broken);
      await expect(engine().write(plan, PATIENT)).rejects.toMatchObject({ code: 'BAD_DATA' });
      expect(await things(engine(), property('name'))).toEqual([['A']]);
    });
  });

  test('prepares again without harm', async () => {
    await save({ name: 'A' });
    await engine().prepare(PATIENT);
    expect(await things(engine(), property('name'))).toEqual([['A']]);
  });
}
