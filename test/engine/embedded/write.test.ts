import { describe, expect, test } from 'vitest';
import type { WriteStep } from '../../../src/plan/write.js';
import {
  answers,
  edgeStep,
  expand,
  PATIENT,
  property,
  rows,
  THINGS,
  things,
  thingStep,
  write,
} from '../../contract/plans.js';
import { openEngine } from '../../support/open-engine.js';

const NODES = thingStep(['a', 'b', 'c'].map((id) => ({ id, properties: {} })));

describe('a write', () => {
  test('adds labels to a node that is there and keeps those it has', async () => {
    const more: WriteStep = {
      kind: 'nodes',
      labels: ['Node', 'Old'],
      integers: [],
      rows: [{ id: 'b', properties: {} }],
    };
    const engine = await openEngine(NODES);
    const old = rows({ kind: 'label', labels: ['Old'] }, [{ kind: 'labels' }]);
    expect(await answers(engine, [old])).toEqual([[]]);
    await engine.write(write(more), PATIENT);
    expect(await answers(engine, [old])).toEqual([[[['Node', 'Thing', 'Old']]]]);
    expect(await things(engine, property('id'))).toEqual([['a'], ['b'], ['c']]);
  });

  test('moves a node to its new place in orders that were read before', async () => {
    const engine = await openEngine(thingStep(['b', 'd', 'f'].map((id) => ({ id, properties: {} }))));
    expect(await things(engine, property('id'))).toEqual([['b'], ['d'], ['f']]);
    await engine.write(write(thingStep(['g', 'a', 'd', 'e'].map((id) => ({ id, properties: {} })))), PATIENT);
    expect(await things(engine, property('id'))).toEqual([['a'], ['b'], ['d'], ['e'], ['f'], ['g']]);
  });

  test('takes the last of several rows about one node', async () => {
    const engine = await openEngine(
      thingStep([
        { id: 'a', properties: { name: 'first', old: 1 } },
        { id: 'a', properties: { name: 'last' } },
      ]),
    );
    expect(await things(engine, property('name'), property('old'))).toEqual([['last', null]]);
  });

  test('takes several rows between two nodes as one where they are no facts', async () => {
    const edge = { from: 'a', to: 'b', properties: {} };
    const engine = await openEngine(NODES, edgeStep('NEAR', false, [edge, edge]));
    await engine.write(write(edgeStep('NEAR', false, [edge])), PATIENT);
    const [first] = await things(engine, expand({ relation: 'NEAR' }, [property('id')]));
    expect(first).toEqual([[['b']]]);
  });

  test('keeps two types of edge with one factId apart', async () => {
    const edge = { from: 'a', to: 'b', properties: { factId: 'f' } };
    const engine = await openEngine(NODES, edgeStep('OWNS', true, [edge]), edgeStep('RUNS', true, [edge]));
    const [first] = await things(
      engine,
      expand({ relation: 'OWNS' }, [property('id')]),
      expand({ relation: 'RUNS' }, [property('id')]),
    );
    expect(first).toEqual([[['b']], [['b']]]);
  });

  test.each<[string, readonly WriteStep[], RegExp]>([
    ['a fact that changes its nodes', [edgeStep('OWNS', true, [fact('a', 'b'), fact('a', 'c')])], /OWNS.*"a".*"c"/],
    ['a fact without an id', [edgeStep('OWNS', true, [{ from: 'a', to: 'b', properties: {} }])], /factId/],
    ['a number that is none', [thingStep([{ id: 'a', properties: { size: NaN } }])], /"a".*"size".*NaN/],
    ['an endless number', [thingStep([{ id: 'a', properties: { size: Infinity } }])], /"size"/],
    ['an integer with a fraction', [thingStep([{ id: 'a', properties: { year: 1.5 } }], ['year'])], /"year".*1\.5/],
    ['an integer that is not exact', [thingStep([{ id: 'a', properties: { year: 2 ** 53 } }], ['year'])], /"year"/],
    [
      'a node without a label',
      [{ kind: 'nodes', labels: [], integers: [], rows: [{ id: 'x', properties: {} }] }],
      /"x"/,
    ],
  ])('refuses %s, and leaves everything as it was', async (_name, steps, message) => {
    const engine = await openEngine(NODES);
    const failed = engine.write(write({ kind: 'clear' }, NODES, ...steps), PATIENT);
    await expect(failed).rejects.toMatchObject({
      code: 'BAD_DATA',
      message: expect.stringMatching(message) as unknown,
    });
    expect(await things(engine, property('id'), property('size'))).toEqual([
      ['a', null],
      ['b', null],
      ['c', null],
    ]);
  });

  test('refuses a fact that other nodes have had since an earlier write', async () => {
    const engine = await openEngine(NODES, edgeStep('OWNS', true, [fact('a', 'b')]));
    const moved = engine.write(write(edgeStep('OWNS', true, [fact('b', 'a')])), PATIENT);
    await expect(moved).rejects.toMatchObject({ code: 'BAD_DATA' });
  });

  test('stores a lone surrogate as the replacement character', async () => {
    const engine = await openEngine(thingStep([{ id: 'a', properties: { name: 'x\ud83d', list: ['\ude00'] } }]));
    expect(await things(engine, property('name'), property('list'))).toEqual([['x\ufffd', ['\ufffd']]]);
  });

  test('waits for those before it and sees what they wrote', async () => {
    const engine = await openEngine();
    const nodes = engine.write(write(NODES), PATIENT);
    const edges = engine.write(write(edgeStep('NEAR', false, [{ from: 'a', to: 'b', properties: {} }])), PATIENT);
    await Promise.all([nodes, edges]);
    const [first] = await things(engine, expand({ relation: 'NEAR' }, [property('id')]));
    expect(first).toEqual([[['b']]]);
  });

  test('that fails does not stop the next', async () => {
    const engine = await openEngine();
    const bad = engine.write(write(edgeStep('NEAR', false, [{ from: 'x', to: 'y', properties: {} }])), PATIENT);
    const good = engine.write(write(NODES), PATIENT);
    await expect(bad).rejects.toMatchObject({ code: 'BAD_DATA' });
    await good;
    expect(await answers(engine, [{ kind: 'count', source: THINGS, where: undefined }])).toEqual([[[3]]]);
  });
});

test('a closed engine answers nothing more', async () => {
  const engine = await openEngine(NODES);
  await engine.close();
  const closed = { code: 'SERVICE_UNAVAILABLE' };
  await expect(things(engine, property('id'))).rejects.toMatchObject(closed);
  await expect(engine.write(write(NODES), PATIENT)).rejects.toMatchObject(closed);
  await expect(engine.state(PATIENT)).rejects.toMatchObject(closed);
});

function fact(from: string, to: string): { from: string; to: string; properties: { factId: string } } {
  return { from, to, properties: { factId: 'f' } };
}
