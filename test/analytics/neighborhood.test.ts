import { describe, expect, it } from 'vitest';
import { neighborhood } from '../../src/analytics/neighborhood.js';
import { reachable } from '../../src/analytics/reachable.js';
import { arbitraryNumbers } from '../property/chance.js';
import { check, operationCount } from '../property/runs.js';
import { diceOf } from '../support/dice.js';
import { finish } from '../support/finish.js';
import { naiveDistances, stepsOf } from './naive-view.js';
import { randomTopology, randomView } from './random-topology.js';

describe('surroundings', () => {
  it('are all nodes within the depth where none is left out, and else some of them', async () => {
    let whole = 0;
    await check(5 * operationCount, arbitraryNumbers, async (numbers) => {
      const dice = diceOf(numbers);
      const view = randomView(dice, await randomTopology(dice, 7, true));
      const { count } = view.topology.nodes;
      const centres = [...new Set([dice.roll(count), dice.roll(count)])];
      const depth = dice.roll(5);
      const most = dice.pick(100, 100, 3);
      const request = { centres, depth, perRelation: dice.pick(100, 100, 1), most, visits: dice.pick(1e6, 1e6, 5) };
      const { distances, leftOut, late, limit } = finish(neighborhood(view, request));
      const all = [...naiveDistances(stepsOf(view), centres)].filter(([, distance]) => distance <= depth);
      if (leftOut + late === 0 && limit === undefined) {
        whole += 1;
        expect(new Map(distances)).toEqual(new Map(all));
      } else {
        const known = new Map(all);
        for (const [node, distance] of distances) expect(known.get(node)).toBeLessThanOrEqual(distance);
        expect(distances.size + leftOut).toBeLessThanOrEqual(known.size);
        expect(distances.size).toBeLessThanOrEqual(Math.max(most, centres.length));
      }
    });
    expect(whole).toBeGreaterThan(operationCount);
  });
});

describe('what can be reached', () => {
  it('is at the distance that trying every step finds', async () => {
    await check(5 * operationCount, arbitraryNumbers, async (numbers) => {
      const dice = diceOf(numbers);
      const view = randomView(dice, await randomTopology(dice, 7, true));
      const from = dice.roll(view.topology.nodes.count);
      const most = 1 + dice.roll(6);
      const { levels, limit } = finish(reachable(view, from, most, dice.pick(1e6, 1e6, 4)));
      const found = levels.flatMap((level, index) => level.map((node) => [node, index + 1] as const));
      const all = [...naiveDistances(stepsOf(view), [from])].filter(([, to]) => to > 0 && to <= most);
      if (limit === undefined) expect(new Map(found)).toEqual(new Map(all));
      else expect(new Map(all)).toEqual(new Map([...all, ...found]));
    });
  });
});
