import { beforeEach, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/engine.js';
import type { Source } from '../../src/plan/read.js';
import { answers, edgeStep, expand, PATIENT, property, rows, THINGS, things, thingStep, write } from './plans.js';

/** Reads: branches, sources and slots, as far as they can be said without a planner. */
export function readContract(engine: () => Engine): void {
  const ID = property('id');
  const slot = (name: string) => ({ kind: 'slot', name }) as const;

  describe('reads', () => {
    beforeEach(async () => {
      const nodes = [
        { id: 'a', properties: { year: 2019, share: 1.5 } },
        { id: 'b', properties: { year: 2021, share: 2 } },
        { id: 'c', properties: { year: 2023, share: 2.5 } },
      ];
      const edges = edgeStep('NEAR', false, [{ from: 'a', to: 'b', properties: {} }]);
      await engine().write(write(thingStep(nodes, ['year']), edges), PATIENT);
    });

    test('each branch on its own, one without rows included', async () => {
      const nothing: Source = { kind: 'label', labels: ['Absent'] };
      const answer = await answers(engine(), [
        rows(THINGS, [ID]),
        rows(nothing, [ID]),
        { kind: 'count', source: nothing, where: undefined },
        { kind: 'count', source: THINGS, where: undefined },
      ]);
      expect(answer).toEqual([[['a'], ['b'], ['c']], [], [[0]], [[3]]]);
    });

    test('a node by its key, and no row where there is none', async () => {
      const byKey = (name: string) => rows({ kind: 'key', labels: ['Node'], property: 'id', value: slot(name) }, [ID]);
      const slots = [
        { name: 'there', type: 'string' },
        { name: 'absent', type: 'string' },
      ] as const;
      const answer = await answers(engine(), [byKey('there'), byKey('absent')], { there: 'b', absent: 'z' }, slots);
      expect(answer).toEqual([[['b']], []]);
    });

    test('nodes by keys in the order asked, repeats and gaps included', async () => {
      const source: Source = { kind: 'keys', labels: ['Node'], property: 'id', values: slot('ids') };
      const values = { ids: ['c', 'z', 'a', 'c'] };
      const answer = await answers(engine(), [rows(source, [ID])], values, [{ name: 'ids', type: 'strings' }]);
      expect(answer).toEqual([[['c'], null, ['a'], ['c']]]);
    });

    test('nodes one step from others', async () => {
      const source: Source = {
        kind: 'reach',
        from: { kind: 'key', labels: ['Node'], property: 'id', value: slot('id') },
        step: { relation: 'NEAR', direction: 'out', label: undefined },
      };
      const answer = await answers(engine(), [rows(source, [ID])], { id: 'a' }, [{ name: 'id', type: 'string' }]);
      expect(answer).toEqual([[['b']]]);
    });

    test('only as many rows as asked for', async () => {
      const answer = await answers(engine(), [rows(THINGS, [ID, expand({ relation: 'NEAR' }, [ID])])], { limit: 2 });
      expect(answer).toEqual([
        [
          ['a', [['b']]],
          ['b', []],
        ],
      ]);
    });

    test('compares integers with integers and floats with floats', async () => {
      const compare = (name: string, operator: 'eq' | 'gt') =>
        rows(THINGS, [ID], { kind: 'compare', on: 'node', property: name, operator, value: slot(name) });
      const slots = [
        { name: 'year', type: 'int' },
        { name: 'share', type: 'float' },
      ] as const;
      const values = { year: 2021, share: 2 };
      const branches = [compare('year', 'eq'), compare('year', 'gt'), compare('share', 'eq'), compare('share', 'gt')];
      const answer = await answers(engine(), branches, values, slots);
      expect(answer).toEqual([[['b']], [['c']], [['b']], [['c']]]);
    });

    test('the same plan with other values', async () => {
      const branch = rows({ kind: 'key', labels: ['Node'], property: 'id', value: slot('id') }, [ID]);
      const plan = { kind: 'read', branches: [branch], slots: [{ name: 'id', type: 'string' }] } as const;
      expect(await engine().run(plan, { id: 'a' }, PATIENT)).toEqual([[['a']]]);
      expect(await engine().run(plan, { id: 'c' }, PATIENT)).toEqual([[['c']]]);
    });

    test('what a write before has left', async () => {
      await engine().write(write(thingStep([{ id: 'd', properties: {} }])), PATIENT);
      expect(await things(engine(), ID)).toEqual([['a'], ['b'], ['c'], ['d']]);
    });
  });
}
