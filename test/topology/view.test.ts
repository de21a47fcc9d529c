import { describe, expect, it } from 'vitest';
import { viewOf } from '../../src/topology/view.js';
import { naiveSteps, stepsOf, type Step } from '../analytics/naive-view.js';
import { randomOptions, randomTopology } from '../analytics/random-topology.js';
import { arbitraryNumbers } from '../property/chance.js';
import { check, operationCount } from '../property/runs.js';
import { diceOf } from '../support/dice.js';

describe('a view', () => {
  it('tells the steps that looking at every edge finds, forwards and backwards', async () => {
    await check(5 * operationCount, arbitraryNumbers, async (numbers) => {
      const dice = diceOf(numbers);
      const topology = await randomTopology(dice, 7, true);
      const options = randomOptions(dice);
      const view = viewOf(topology, options);
      const expected = naiveSteps(topology, options);
      expect(sorted(stepsOf(view))).toEqual(sorted(expected));
      const turned = expected.map(({ edge, from, to }) => ({ edge, from: to, to: from }));
      expect(sorted(stepsOf(view.reversed()))).toEqual(sorted(turned));
      const admitted = Array.from({ length: topology.edges.count }, (_, edge) => edge).filter(view.admits);
      expect(admitted).toEqual([...new Set(expected.map(({ edge }) => edge))].sort((left, right) => left - right));
    });
  });
});

function sorted(steps: readonly Step[]): readonly string[] {
  return steps.map(({ edge, from, to }) => `${String(edge)} ${String(from)} ${String(to)}`).sort();
}
