import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../../src/engine/engine.js';
import { neo4jEngine } from '../../../src/engine/neo4j/engine.js';
import { PATIENT } from '../../contract/plans.js';
import { choicePlan } from '../../support/choice-plan.js';
import { diceOf } from '../../support/dice.js';
import { evaluateNaively } from '../../support/naive.js';
import { graphOf } from '../../support/naive-graph.js';
import { randomGraph } from '../../support/random-graph.js';
import { testSettings } from '../../support/test-database.js';

const numbers = fc.array(fc.nat(10_000), { minLength: 100, maxLength: 400 });

let engine: Engine;
beforeAll(() => {
  engine = neo4jEngine(testSettings(), []);
});
afterAll(() => engine.close());

test('a choice among claims makes the edges that its definition says, wherever it stands', async () => {
  await fc.assert(
    fc.asyncProperty(numbers, numbers, async (graphNumbers, planNumbers) => {
      const write = randomGraph(diceOf(graphNumbers));
      const { plan, values } = choicePlan(diceOf(planNumbers));
      await engine.write(write, PATIENT);
      expect(await engine.run(plan, values, PATIENT)).toEqual(evaluateNaively(graphOf(write), plan, values));
    }),
    { numRuns: 12, endOnFailure: true },
  );
}, 120_000);
