import { describe, expect, it } from 'vitest';
import { topologySource } from '../../src/topology/source.js';
import type { Topology } from '../../src/topology/topology.js';
import { topologyOf } from '../support/small-topology.js';

/** A source whose loads end when told to, on a clock that stands still unless moved. */
async function slowSource(maxAge = Infinity, patience = 0) {
  const one = await topologyOf(['a'], []);
  const waiting: { answer: (topology: Topology) => void; fail: (error: Error) => void; version: number }[] = [];
  const clock = { now: 0 };
  const source = topologySource({
    load: (version) => new Promise((answer, fail) => waiting.push({ answer, fail, version })),
    now: () => clock.now,
    maxAge,
    patience,
  });
  const finish = (): void => {
    const next = waiting.shift();
    next?.answer({ ...one, version: next.version, loadedAt: clock.now });
  };
  return { source, waiting, finish, clock };
}

describe('the source of the topology', () => {
  it('loads when it is first used, once for all who wait', async () => {
    const { source, waiting, finish } = await slowSource();
    expect(waiting).toHaveLength(0);
    const [one, two] = [source.current(), source.current()];
    expect(waiting).toHaveLength(1);
    finish();
    expect(await one).toBe(await two);
    expect((await source.current()).version).toBe(1);
  });

  it('serves the old one until the new one is whole, and tells the lag', async () => {
    const { source, waiting, finish, clock } = await slowSource();
    const first = source.current();
    finish();
    await first;
    clock.now = 1_000;
    source.invalidate();
    clock.now = 1_500;
    expect((await source.current()).version).toBe(1);
    expect(source.lag()).toBe(500);
    expect(waiting).toHaveLength(1);
    finish();
    await new Promise((next) => setImmediate(next));
    expect((await source.current()).version).toBe(2);
    expect(source.lag()).toBe(0);
  });

  it('waits for the new one where that is a matter of a moment', async () => {
    const { source, finish } = await slowSource(Infinity, 5_000);
    const first = source.current();
    finish();
    await first;
    source.invalidate();
    const next = source.current();
    finish();
    expect((await next).version).toBe(2);
  });

  it('loads again what changed while it was loading', async () => {
    const { source, waiting, finish, clock } = await slowSource(Infinity, 5_000);
    const first = source.current();
    clock.now = 5;
    source.invalidate();
    finish();
    await first;
    const second = source.current();
    expect(waiting).toHaveLength(1);
    finish();
    expect((await second).version).toBe(2);
    expect(source.lag()).toBe(0);
  });

  it('loads again when somebody else may have written', async () => {
    const { source, finish, clock } = await slowSource(60_000, 5_000);
    const first = source.current();
    finish();
    await first;
    clock.now = 60_000;
    const second = source.current();
    finish();
    expect((await second).version).toBe(2);
  });

  it('fails where there is nothing older, and tries again', async () => {
    const { source, waiting, finish } = await slowSource();
    const first = source.current();
    waiting.shift()?.fail(new Error('no database'));
    await expect(first).rejects.toThrow('no database');
    const second = source.current();
    finish();
    expect((await second).version).toBe(1);
  });
});
