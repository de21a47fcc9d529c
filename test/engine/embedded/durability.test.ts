import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEmbeddedEngine } from '../../../src/engine/embedded/engine.js';
import { edgeProperty, edgeStep, expand, PATIENT, property, things, thingStep, write } from '../../contract/plans.js';
import { temporaryDirectory } from '../../support/temporary-directory.js';
import { compileWriter, startWriter } from '../../support/writer-process.js';

let writer: Awaited<ReturnType<typeof compileWriter>>;

beforeAll(async () => {
  writer = await compileWriter();
});
afterAll(() => {
  writer.remove();
});

describe('a store that is opened again', () => {
  test('holds what was written, edges and lists and labels included', async () => {
    const directory = temporaryDirectory();
    const before = await openEmbeddedEngine({ directory });
    const nodes = [
      { id: 'a', properties: { name: '抖音 😀', size: 1.5, old: true, year: 2024, list: ['x', 'y'], none: [] } },
      { id: 'b', properties: {} },
    ];
    const edges = [
      { from: 'a', to: 'b', properties: { factId: 'f1', share: 75.01 } },
      { from: 'a', to: 'a', properties: { factId: 'f2' } },
    ];
    await before.write(write(thingStep(nodes, ['year']), edgeStep('OWNS', true, edges)), PATIENT);
    const columns = [
      ...['id', 'name', 'size', 'old', 'year', 'list', 'none'].map(property),
      { kind: 'labels' } as const,
      expand({ relation: 'OWNS', direction: 'both' }, [property('id'), edgeProperty('factId'), edgeProperty('share')]),
    ];
    const written = await things(before, ...columns);
    await before.close();
    const after = await openEmbeddedEngine({ directory });
    expect(await things(after, ...columns)).toEqual(written);
    expect(written[0]).toHaveLength(columns.length);
    await after.close();
  });

  test('finds again what it must not write twice', async () => {
    const directory = temporaryDirectory();
    const plan = write(
      thingStep(['a', 'b'].map((id) => ({ id, properties: {} }))),
      edgeStep('OWNS', true, [{ from: 'a', to: 'b', properties: { factId: 'f1' } }]),
      edgeStep('NEAR', false, [{ from: 'a', to: 'b', properties: {} }]),
    );
    for (let round = 0; round < 3; round += 1) {
      const engine = await openEmbeddedEngine({ directory });
      await engine.write(plan, PATIENT);
      const list = (relation: string) => expand({ relation }, [property('id')]);
      expect(await things(engine, property('id'), list('OWNS'), list('NEAR'))).toEqual([
        ['a', [['b']], [['b']]],
        ['b', [], []],
      ]);
      await engine.close();
    }
  });

  test('holds nothing of what a clear took away', async () => {
    const directory = temporaryDirectory();
    const before = await openEmbeddedEngine({ directory });
    await before.write(write(thingStep(['a', 'b', 'c'].map((id) => ({ id, properties: {} })))), PATIENT);
    await before.write(write({ kind: 'clear' }, thingStep([{ id: 'd', properties: {} }])), PATIENT);
    await before.close();
    const after = await openEmbeddedEngine({ directory });
    expect(await things(after, property('id'))).toEqual([['d']]);
    await after.close();
  });

  test('holds every acknowledged write of a process that was killed, and the store can be used at once', async () => {
    const directory = temporaryDirectory();
    let next = 0;
    for (const writes of [1, 20, 60]) {
      const running = startWriter(writer.file, directory, next);
      await running.acknowledged(writes);
      const acknowledged = await running.kill();
      const engine = await openEmbeddedEngine({ directory });
      const found = await things(engine, property('number'), expand({ relation: 'FOLLOWS' }, [property('number')]));
      const byNumber = found.map((row) => row ?? []).toSorted((left, right) => Number(left[0]) - Number(right[0]));
      // One write more may be there than was acknowledged; none may be there in part.
      expect(byNumber.length).toBeGreaterThanOrEqual(next + acknowledged.length);
      expect(byNumber.length).toBeLessThanOrEqual(next + acknowledged.length + 1);
      expect(byNumber).toEqual(byNumber.map((_, index) => [index, index === 0 ? [] : [[index - 1]]]));
      next = byNumber.length;
      await engine.close();
    }
  });
});
