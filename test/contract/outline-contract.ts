import { expect, describe, test } from 'vitest';
import type { Engine } from '../../src/engine/engine.js';
import type { OutlineBatch, OutlinePlan } from '../../src/plan/outline.js';
import { PATIENT, write } from './plans.js';

const PLAN: OutlinePlan = {
  kind: 'outline',
  types: ['Blue', 'Red'],
  relations: [{ type: 'OWNS', withdrawn: 'OWNS_WITHDRAWN', symmetric: false }],
};

/** The outline: what a topology is loaded from. */
export function outlineContract(engine: () => Engine): void {
  const outline = async (options = PATIENT): Promise<{ nodes: unknown[]; edges: unknown[]; batches: number }> => {
    const batches: OutlineBatch[] = [];
    for await (const batch of engine().outline(PLAN, options)) batches.push(batch);
    const rows = (kind: string) => batches.filter((batch) => batch.kind === kind).flatMap((batch) => [...batch.rows]);
    return { nodes: rows('nodes').sort(), edges: rows('edges').sort(), batches: batches.length };
  };
  const nodes = (label: string, ids: readonly string[], properties = {}) =>
    ({ kind: 'nodes', labels: ['Node', label], integers: [], rows: ids.map((id) => ({ id, properties })) }) as const;
  const edge = (type: string, from: string, to: string, properties: Readonly<Record<string, string>>, fact = true) =>
    ({ kind: 'edges', type, fact, integers: [], rows: [{ from, to, properties }] }) as const;

  describe('the outline', () => {
    test('tells nodes with their type and kind, and edges with their bounds and claims', async () => {
      const bounds = { fromMin: '2020-01-01', fromMax: '2020-12-31' };
      await engine().write(
        write(
          nodes('Red', ['a'], { kind: 'COMPANY' }),
          nodes('Blue', ['b']),
          nodes('Green', ['c']),
          nodes('Relation', ['f1', 'f2']),
          nodes('Claim', ['k1'], { certainty: 'REPORTED', rank: 'NORMAL', createdAt: '2026-01-01T00:00:00Z' }),
          edge('OWNS', 'a', 'b', { factId: 'f1', certainty: 'REPORTED', sharePct: '75.01', ...bounds }),
          edge('OWNS_WITHDRAWN', 'b', 'a', { factId: 'f2' }),
          edge('NEAR', 'a', 'b', {}, false),
          edge('STATES', 'k1', 'f1', {}, false),
        ),
        PATIENT,
      );
      const claim = ['REPORTED', null, 'NORMAL', null, '2026-01-01T00:00:00Z', null];
      expect(await outline()).toEqual({
        nodes: [
          ['a', 'Red', 'COMPANY'],
          ['b', 'Blue', null],
        ],
        edges: [
          ['OWNS', 'a', 'b', 'f1', '2020-01-01', '2020-12-31', null, null, null, '75.01', 'REPORTED', [claim]],
          ['OWNS_WITHDRAWN', 'b', 'a', 'f2', null, null, null, null, null, null, null, []],
        ],
        batches: 2,
      });
    });

    test('comes in batches, and all of it', async () => {
      const ids = Array.from({ length: 4_500 }, (_, index) => `n${String(index)}`);
      await engine().write(write(nodes('Red', ids)), PATIENT);
      const { nodes: found, batches } = await outline();
      expect(new Set(found.map((row) => (row as readonly string[])[0]))).toEqual(new Set(ids));
      expect(batches).toBe(3);
    });

    test('of nothing is nothing', async () => {
      expect(await outline()).toEqual({ nodes: [], edges: [], batches: 0 });
    });

    test('ends with the deadline, and with the signal', async () => {
      await engine().write(write(nodes('Red', ['a'])), PATIENT);
      await expect(outline({ deadline: 0 })).rejects.toMatchObject({ code: 'TIMEOUT' });
      const cancelled = { ...PATIENT, signal: AbortSignal.abort() };
      await expect(outline(cancelled)).rejects.toMatchObject({ code: 'CANCELLED' });
    });
  });
}
