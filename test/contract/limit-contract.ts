import { describe, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/engine.js';
import type { ReadPlan } from '../../src/plan/read.js';
import { edgeStep, expand, PATIENT, property, rows, THINGS, thingStep, write } from './plans.js';

const ID = property('id');
const SIZE = 150;

/** Everything, and everything next to that, and so on: more than any engine answers in time. */
const ENDLESS: ReadPlan = {
  kind: 'read',
  branches: [
    rows(THINGS, [
      expand({ relation: 'NEAR' }, [expand({ relation: 'NEAR' }, [expand({ relation: 'NEAR' }, [ID])]), ID]),
    ]),
  ],
  slots: [{ name: 'limit', type: 'int' }],
};

const SMALL: ReadPlan = { kind: 'read', branches: [rows(THINGS, [ID])], slots: [{ name: 'limit', type: 'int' }] };

/** What ends a call early, and that nothing is left of it. */
export function limitContract(engine: () => Engine): void {
  describe('ends a call', () => {
    const fill = (): Promise<void> => {
      const ids = Array.from({ length: SIZE }, (_, index) => `n${String(index)}`);
      const edges = ids.flatMap((from) => ids.map((to) => ({ from, to, properties: {} })));
      return engine().write(
        write(thingStep(ids.map((id) => ({ id, properties: {} }))), edgeStep('NEAR', false, edges)),
        PATIENT,
      );
    };

    test('at its deadline, and answers the next one', async () => {
      await fill();
      const start = performance.now();
      await expect(engine().run(ENDLESS, { limit: 1_000 }, { deadline: 200 })).rejects.toMatchObject({
        code: 'TIMEOUT',
      });
      expect(performance.now() - start).toBeLessThan(2_000);
      const [answer] = await engine().run(SMALL, { limit: 1_000 }, PATIENT);
      expect(answer).toHaveLength(SIZE);
    });

    test('whose deadline has passed already', async () => {
      await expect(engine().run(SMALL, { limit: 1 }, { deadline: 0 })).rejects.toMatchObject({ code: 'TIMEOUT' });
    });

    test('whose signal has fired already', async () => {
      const options = { ...PATIENT, signal: AbortSignal.abort() };
      await expect(engine().run(SMALL, { limit: 1 }, options)).rejects.toMatchObject({ code: 'CANCELLED' });
      await expect(engine().write(write({ kind: 'clear' }), options)).rejects.toMatchObject({ code: 'CANCELLED' });
    });

    test('and forgets a signal that fires after the answer', async () => {
      const controller = new AbortController();
      const answer = await engine().run(SMALL, { limit: 1 }, { ...PATIENT, signal: controller.signal });
      controller.abort();
      expect(answer).toEqual([[]]);
      expect(await engine().run(SMALL, { limit: 1 }, PATIENT)).toEqual([[]]);
    });
  });
}
