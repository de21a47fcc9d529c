import { describe, expect, it } from 'vitest';
import { commonNeighbors } from '../../src/analytics/common-neighbors.js';
import { canBe, narrowed, ALWAYS, type CommonTime } from '../../src/analytics/common-time.js';
import { impact } from '../../src/analytics/impact.js';
import { viewOf } from '../../src/topology/view.js';
import { arbitraryNumbers } from '../property/chance.js';
import { check, operationCount } from '../property/runs.js';
import { diceOf } from '../support/dice.js';
import { finish } from '../support/finish.js';
import { topologyOf } from '../support/small-topology.js';
import { stepsOf, type Step } from './naive-view.js';
import { randomTopology, randomView } from './random-topology.js';

describe('impact', () => {
  it('multiplies along chains and adds chains up, and leaves unknown what is', async () => {
    const topology = await topologyOf(
      ['a', 'b', 'c', 'd', 'e'],
      [
        { from: 'a', to: 'b', share: '50' },
        { from: 'a', to: 'c', share: '20' },
        { from: 'b', to: 'd', share: '60' },
        { from: 'c', to: 'd', share: '50' },
        { from: 'c', to: 'e' },
        { from: 'e', to: 'd', share: '10' },
      ],
    );
    const view = viewOf(topology, { relations: undefined, direction: 'out', at: undefined, known: undefined });
    const { dependents } = finish(impact(view, 0, 5, 1e6));
    const told = dependents.map(({ node, share, chains, unknown }) => [
      topology.nodes.idOf(node),
      share,
      chains,
      unknown,
    ]);
    expect(told).toEqual([
      ['b', 0.5, 1, 0],
      ['c', 0.2, 1, 0],
      ['d', 0.5 * 0.6 + 0.2 * 0.5, 3, 1],
      ['e', NaN, 1, 1],
    ]);
  });

  it('follows every chain that walking every way finds', async () => {
    await check(5 * operationCount, arbitraryNumbers, async (numbers) => {
      const dice = diceOf(numbers);
      const view = randomView(dice, await randomTopology(dice, 6));
      const of = dice.roll(view.topology.nodes.count);
      const most = 1 + dice.roll(4);
      const { dependents, limit } = finish(impact(view, of, most, 1e6));
      const steps = stepsOf(view);
      const chains: (readonly Step[])[] = [];
      const go = (chain: readonly Step[], time: CommonTime): void => {
        if (chain.length > 0) chains.push(chain);
        if (chain.length === most) return;
        for (const step of steps.filter(({ from }) => from === (chain.at(-1)?.to ?? of))) {
          const shared = narrowed(time, view.topology, step.edge);
          const isKnown = step.to === of || chain.some(({ to }) => to === step.to);
          if (!isKnown && canBe(shared)) go([...chain, step], shared);
        }
      };
      go([], ALWAYS);
      expect(limit).toBeUndefined();
      const ends = [...new Set(chains.map((chain) => chain.at(-1)?.to ?? -1))].sort();
      expect(dependents.map(({ node }) => node).sort()).toEqual(ends);
      for (const dependent of dependents) {
        const own = chains.filter((chain) => chain.at(-1)?.to === dependent.node);
        const shares = own.map((chain) =>
          chain.reduce((share, { edge }) => share * (view.topology.edges.share[edge] ?? NaN), 1),
        );
        const known = shares.filter((share) => !Number.isNaN(share));
        expect(dependent.chains).toBe(own.length);
        expect(dependent.unknown).toBe(own.length - known.length);
        expect(dependent.best.edges.length).toBe(Math.min(...own.map((chain) => chain.length)));
        if (known.length === 0) expect(dependent.share).toBeNaN();
        else expect(dependent.share).toBeCloseTo(known.reduce((sum, share) => sum + share, 0));
      }
    });
  });
});

describe('common neighbours', () => {
  it('are the nodes that a step from each leads to', async () => {
    await check(5 * operationCount, arbitraryNumbers, async (numbers) => {
      const dice = diceOf(numbers);
      const view = randomView(dice, await randomTopology(dice));
      const [a, b] = [dice.roll(view.topology.nodes.count), dice.roll(view.topology.nodes.count)];
      const steps = stepsOf(view);
      const ends = (node: number) => new Set(steps.filter(({ from }) => from === node).map(({ to }) => to));
      const expected = [...ends(a)].filter((node) => ends(b).has(node) && node !== a && node !== b);
      const found = finish(commonNeighbors(view, a, b));
      expect(found.map(({ node }) => node).sort()).toEqual(expected.sort());
      for (const { node, toA } of found) {
        const edges = steps.filter(({ from, to }) => from === a && to === node).map(({ edge }) => edge);
        expect([...toA].sort()).toEqual(edges.sort());
      }
    });
  });
});
