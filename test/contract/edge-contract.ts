import { beforeEach, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/engine.js';
import type { EdgeRow } from '../../src/plan/write.js';
import { edgeProperty, edgeStep, expand, PATIENT, property, things, thingStep, write } from './plans.js';

/** Edges: each is one result, found again by its fact or by its ends. */
export function edgeContract(engine: () => Engine): void {
  const near = (direction: 'out' | 'in' | 'both') => expand({ relation: 'NEAR', direction }, [property('id')]);
  const owns = expand({ relation: 'OWNS' }, [property('id'), edgeProperty('factId'), edgeProperty('share')]);
  const saveFacts = (...edges: readonly EdgeRow[]): Promise<void> =>
    engine().write(write(edgeStep('OWNS', true, edges)), PATIENT);
  const saveNear = (...edges: readonly EdgeRow[]): Promise<void> =>
    engine().write(write(edgeStep('NEAR', false, edges)), PATIENT);

  describe('edges', () => {
    beforeEach(() => {
      const nodes = ['a', 'b', 'c'].map((id) => ({ id, properties: {} }));
      return engine().write(write(thingStep(nodes)), PATIENT);
    });

    test('lead out, in and both ways', async () => {
      await saveNear({ from: 'a', to: 'b', properties: {} }, { from: 'c', to: 'a', properties: {} });
      const answer = await things(engine(), property('id'), near('out'), near('in'), near('both'));
      expect(answer).toEqual([
        ['a', [['b']], [['c']], [['b'], ['c']]],
        ['b', [], [['a']], [['a']]],
        ['c', [['a']], [], [['a']]],
      ]);
    });

    test('count once when they lead back to their own node', async () => {
      await saveNear({ from: 'a', to: 'a', properties: {} });
      const [first] = await things(engine(), near('out'), near('in'), near('both'));
      expect(first).toEqual([[['a']], [['a']], [['a']]]);
    });

    test('hold properties of their own', async () => {
      await saveFacts({ from: 'a', to: 'b', properties: { factId: 'f1', share: 60 } });
      const [first] = await things(engine(), owns);
      expect(first).toEqual([[['b', 'f1', 60]]]);
    });

    test('are several between two nodes where the facts are several', async () => {
      await saveFacts(
        { from: 'a', to: 'b', properties: { factId: 'f1', share: 60 } },
        { from: 'a', to: 'b', properties: { factId: 'f2', share: 40 } },
      );
      const [first] = await things(engine(), owns);
      expect(first?.[0]).toHaveLength(2);
      expect(first?.[0]).toEqual(
        expect.arrayContaining([
          ['b', 'f1', 60],
          ['b', 'f2', 40],
        ]),
      );
    });

    test('are replaced by a fact of the same id', async () => {
      await saveFacts({ from: 'a', to: 'b', properties: { factId: 'f1', share: 60 } });
      await saveFacts({ from: 'a', to: 'b', properties: { factId: 'f1' } });
      const [first] = await things(engine(), owns);
      expect(first).toEqual([[['b', 'f1', null]]]);
    });

    test('are replaced by one of the same ends where they are no facts', async () => {
      await saveNear({ from: 'a', to: 'b', properties: { note: 'x' } });
      await saveNear({ from: 'a', to: 'b', properties: { note: 'y' } });
      const [first] = await things(engine(), expand({ relation: 'NEAR' }, [property('id'), edgeProperty('note')]));
      expect(first).toEqual([[['b', 'y']]]);
    });

    test('outlive a new version of their nodes', async () => {
      await saveNear({ from: 'a', to: 'b', properties: {} });
      await engine().write(write(thingStep([{ id: 'a', properties: { name: 'A' } }])), PATIENT);
      const [first] = await things(engine(), property('name'), near('out'));
      expect(first).toEqual(['A', [['b']]]);
    });

    test('may start at a node whose id stands on another label, equal ids or not', async () => {
      const aliases = { kind: 'nodes', labels: ['Alias'], integers: [], rows: [{ id: 'a', properties: {} }] } as const;
      const edges = {
        kind: 'edges',
        type: 'ALIAS_OF',
        fact: false,
        fromLabel: 'Alias',
        integers: [],
        rows: [{ from: 'a', to: 'b', properties: {} }],
      } as const;
      await engine().write(write(aliases, edges), PATIENT);
      const named = expand({ relation: 'ALIAS_OF', direction: 'in' }, [property('id'), { kind: 'labels' }]);
      const answer = await things(engine(), property('id'), named);
      expect(answer).toEqual([
        ['a', []],
        ['b', [['a', ['Alias']]]],
        ['c', []],
      ]);
    });

    test('are those of the plan and no others after a plan that begins with a clear', async () => {
      const nodes = thingStep(['a', 'b', 'd'].map((id) => ({ id, properties: {} })));
      await saveNear({ from: 'a', to: 'b', properties: {} }, { from: 'b', to: 'c', properties: {} });
      await saveFacts(
        { from: 'a', to: 'b', properties: { factId: 'f1', share: 1 } },
        { from: 'a', to: 'c', properties: { factId: 'f2', share: 2 } },
        { from: 'b', to: 'a', properties: { factId: 'f3', share: 3 } },
      );
      const facts = edgeStep('OWNS', true, [
        { from: 'a', to: 'b', properties: { factId: 'f1', share: 10 } },
        { from: 'b', to: 'd', properties: { factId: 'f2', share: 20 } },
      ]);
      const others = edgeStep('NEAR', false, [{ from: 'b', to: 'a', properties: {} }]);
      await engine().write(write({ kind: 'clear' }, nodes, facts, others), PATIENT);
      expect(await things(engine(), property('id'), owns, near('out'))).toEqual([
        ['a', [['b', 'f1', 10]], []],
        ['b', [['d', 'f2', 20]], [['a']]],
        ['d', [], []],
      ]);
    });

    test('need both of their ends', async () => {
      const edge = { from: 'nowhere', to: 'a', properties: { factId: 'f1' } };
      await expect(saveFacts(edge)).rejects.toMatchObject({ code: 'BAD_DATA' });
    });
  });
}
