import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEmbeddedEngine } from '../../../src/engine/embedded/engine.js';
import type { BranchRows, Engine } from '../../../src/engine/engine.js';
import { PATIENT } from '../../contract/plans.js';
import { aggregatePlan, inAnyOrder } from '../../support/aggregate-plan.js';
import { diceOf } from '../../support/dice.js';
import { evaluateNaively } from '../../support/naive.js';
import { graphOf } from '../../support/naive-graph.js';
import { randomGraph } from '../../support/random-graph.js';
import { temporaryDirectory } from '../../support/temporary-directory.js';

const numbers = fc.array(fc.nat(10_000), { maxLength: 400, size: 'max' });
/** One more than the least limit on groups: which ones are left out is not said. */
const CUT = 3;
const comparable = (answer: BranchRows): unknown =>
  answer.map((rows) => rows.map((row) => row && inAnyOrder(row, CUT)));

let engine: Engine;
beforeAll(async () => {
  engine = await openEmbeddedEngine({ directory: temporaryDirectory() });
});
afterAll(() => engine.close());

test('any rows are grouped by anything as the plan says', async () => {
  let several = 0;
  await fc.assert(
    fc.asyncProperty(numbers, numbers, async (graphNumbers, planNumbers) => {
      const write = randomGraph(diceOf(graphNumbers));
      const { plan, values } = aggregatePlan(diceOf(planNumbers));
      await engine.write(write, PATIENT);
      const expected = evaluateNaively(graphOf(write), plan, values);
      const groups = expected[0]?.[0]?.[0];
      if (Array.isArray(groups) && groups.length > 1) several += 1;
      expect(comparable(await engine.run(plan, values, PATIENT))).toEqual(comparable(expected));
    }),
    { numRuns: 600 },
  );
  expect(several, 'plans that made several groups').toBeGreaterThan(50);
}, 60_000);
