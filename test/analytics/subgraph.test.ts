import { describe, expect, it } from 'vitest';
import { subgraph, subgraphPatch } from '../../src/analytics/subgraph.js';
import { arbitraryNumbers } from '../property/chance.js';
import { check, operationCount } from '../property/runs.js';
import { diceOf } from '../support/dice.js';
import { finish } from '../support/finish.js';
import { stepsOf } from './naive-view.js';
import { randomTopology, randomView } from './random-topology.js';

describe('a subgraph', () => {
  it('has every edge between its nodes, and counts all others', async () => {
    await check(5 * operationCount, arbitraryNumbers, async (numbers) => {
      const dice = diceOf(numbers);
      const view = randomView(dice, await randomTopology(dice, 7, true));
      const nodes = new Set(dice.list(4, () => dice.roll(view.topology.nodes.count)));
      const { edges, hidden } = finish(subgraph(view, nodes));
      const steps = stepsOf(view);
      const inside = steps.filter(({ from, to }) => nodes.has(from) && nodes.has(to)).map(({ edge }) => edge);
      expect(edges).toEqual([...new Set(inside)].sort((left, right) => left - right));
      for (const node of nodes) {
        const outside = steps.filter(({ from, to }) => from === node && !nodes.has(to)).length;
        expect((hidden.get(node) ?? []).reduce((sum, { count }) => sum + count, 0)).toBe(outside);
      }
    });
  });

  it('and a patch are the subgraph of all their nodes', async () => {
    await check(5 * operationCount, arbitraryNumbers, async (numbers) => {
      const dice = diceOf(numbers);
      const view = randomView(dice, await randomTopology(dice, 7, true));
      const node = (): number => dice.roll(view.topology.nodes.count);
      const known = new Set(dice.list(4, node));
      const added = new Set(dice.list(3, node).filter((one) => !known.has(one)));
      const old = finish(subgraph(view, known));
      const patch = finish(subgraphPatch(view, known, added));
      const whole = finish(subgraph(view, new Set([...known, ...added])));
      expect([...old.edges, ...patch.edges].sort((left, right) => left - right)).toEqual(whole.edges);
      expect(new Map([...old.hidden, ...patch.hidden])).toEqual(new Map(whole.hidden));
      for (const one of patch.changed) expect(patch.hidden.get(one)).not.toEqual(old.hidden.get(one));
    });
  });
});
