import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEmbeddedEngine } from '../../../src/engine/embedded/engine.js';
import type { Engine } from '../../../src/engine/engine.js';
import { PATIENT } from '../../contract/plans.js';
import { choicePlan } from '../../support/choice-plan.js';
import { diceOf } from '../../support/dice.js';
import { evaluateNaively } from '../../support/naive.js';
import { graphOf } from '../../support/naive-graph.js';
import { randomGraph } from '../../support/random-graph.js';
import { randomPlan } from '../../support/random-plan.js';
import { temporaryDirectory } from '../../support/temporary-directory.js';

const numbers = fc.array(fc.nat(10_000), { maxLength: 400, size: 'max' });

let engine: Engine;
beforeAll(async () => {
  engine = await openEmbeddedEngine({ directory: temporaryDirectory() });
});
afterAll(() => engine.close());

test('any plan over any graph is answered as its definition says', async () => {
  await fc.assert(
    fc.asyncProperty(numbers, numbers, async (graphNumbers, planNumbers) => {
      const write = randomGraph(diceOf(graphNumbers));
      const { plan, values } = randomPlan(diceOf(planNumbers));
      await engine.write(write, PATIENT);
      expect(await engine.run(plan, values, PATIENT)).toEqual(evaluateNaively(graphOf(write), plan, values));
    }),
    { numRuns: 400 },
  );
}, 60_000);

test('a choice among claims makes the edges that its definition says, wherever it stands', async () => {
  await fc.assert(
    fc.asyncProperty(numbers, numbers, async (graphNumbers, planNumbers) => {
      const write = randomGraph(diceOf(graphNumbers));
      const { plan, values } = choicePlan(diceOf(planNumbers));
      await engine.write(write, PATIENT);
      expect(await engine.run(plan, values, PATIENT)).toEqual(evaluateNaively(graphOf(write), plan, values));
    }),
    { numRuns: 300 },
  );
}, 60_000);

test('and so it is after a write that changes what was indexed before', async () => {
  await fc.assert(
    fc.asyncProperty(numbers, numbers, numbers, async (firstNumbers, secondNumbers, planNumbers) => {
      const first = randomGraph(diceOf(firstNumbers));
      const second = randomGraph(diceOf(secondNumbers));
      const { plan, values } = randomPlan(diceOf(planNumbers));
      const nodesOnly = (steps: typeof first.steps) => steps.filter((step) => step.kind === 'nodes');
      await engine.write({ kind: 'write', steps: [{ kind: 'clear' }, ...nodesOnly(first.steps)] }, PATIENT);
      await engine.run(plan, values, PATIENT);
      // Nodes of the first graph that the second has too are replaced; their labels are the same in both.
      await engine.write({ kind: 'write', steps: second.steps.slice(1) }, PATIENT);
      const ids = new Set(second.steps.flatMap((step) => (step.kind === 'nodes' ? step.rows.map(({ id }) => id) : [])));
      const kept = nodesOnly(first.steps).map((step) => ({
        ...step,
        rows: step.rows.filter(({ id }) => !ids.has(id)),
      }));
      const graph = graphOf({ kind: 'write', steps: [...kept, ...second.steps] });
      expect(await engine.run(plan, values, PATIENT)).toEqual(evaluateNaively(graph, plan, values));
    }),
    { numRuns: 200 },
  );
}, 60_000);
