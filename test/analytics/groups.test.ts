import { describe, expect, it } from 'vitest';
import { components } from '../../src/analytics/components.js';
import { membersOf, type Groups } from '../../src/analytics/groups.js';
import { louvain } from '../../src/analytics/louvain.js';
import { startMeter } from '../../src/analytics/meter.js';
import type { Projection } from '../../src/analytics/projection.js';
import { randomOf } from '../../src/analytics/sources.js';
import { arbitraryNumbers } from '../property/chance.js';
import { check, operationCount } from '../property/runs.js';
import { diceOf } from '../support/dice.js';
import { finish } from '../support/finish.js';
import { graphologyOf, modularityFoundElsewhere, otherModularity } from '../support/graphology.js';
import { graphOf, linkLists, randomGraph } from './random-projection.js';

const meter = () => startMeter(Infinity);

function idsOf({ topology, nodes }: Projection, groups: Groups | undefined): readonly string[] {
  if (groups === undefined) throw new Error('there is no end to its time');
  const lists = membersOf(groups, groups.sizes.length);
  return lists.map((members) => members.map((node) => topology.nodes.idOf(nodes[node] ?? 0)).join(' '));
}

function communities(graph: Projection, seed = 1, resolution = 1) {
  const found = finish(louvain(graph, { seed, resolution }, meter()));
  if (found === undefined) throw new Error('there is no end to its time');
  return found;
}

/** The groups by giving every two linked nodes one label until nothing changes. */
function joined(graph: Projection): readonly number[] {
  const labels = [...graph.nodes].map((_, node) => node);
  for (let hasChanged = true; hasChanged;) {
    hasChanged = false;
    linkLists(graph).forEach((others, node) => {
      for (const other of others) {
        const least = Math.min(labels[node] ?? 0, labels[other] ?? 0);
        if (labels[node] !== least || labels[other] !== least) hasChanged = true;
        labels[node] = labels[other] = least;
      }
    });
  }
  return labels;
}

describe('components', () => {
  it('hang together, the largest first', async () => {
    const graph = await graphOf('a-b c-d d-e f', 'out');
    expect(idsOf(graph, finish(components(graph, meter())))).toEqual(['c d e', 'a b', 'f']);
  });

  it('are those that joining neighbours finds', () =>
    check(5 * operationCount, arbitraryNumbers, async (numbers) => {
      const graph = await randomGraph(diceOf(numbers));
      const found = finish(components(graph, meter()));
      const labels = joined(graph);
      labels.forEach((label, node) => {
        labels.forEach((other, second) => {
          expect(found?.groupOf[node] === found?.groupOf[second]).toBe(label === other);
        });
      });
      const sizes = [...(found?.sizes ?? [])];
      expect(sizes).toEqual([...sizes].sort((left, right) => right - left));
    }));
});

describe('communities', () => {
  it('part two rings that one link joins', async () => {
    const graph = await graphOf('a-b b-c c-a c-x x-y y-z z-x');
    const found = communities(graph);
    expect(idsOf(graph, found)).toEqual(['a b c', 'x y z']);
    expect(found.modularity).toBeCloseTo(5 / 14, 12);
  });

  it('are the same for the same seed', async () => {
    const dice = diceOf(Array.from({ length: 200 }, (_, index) => (index * 7_919) % 9_973));
    const graph = await randomGraph(dice, 40);
    expect(communities(graph, 5)).toEqual(communities(graph, 5));
  });

  it('hang together, and their modularity is what another library computes', () =>
    check(3 * operationCount, arbitraryNumbers, async (numbers) => {
      const dice = diceOf(numbers);
      const graph = await undirected(dice);
      const resolution = dice.pick(1, 0.5, 2);
      const found = communities(graph, dice.roll(3), resolution);
      const parts = finish(components(graph, meter(), (one, other) => found.groupOf[one] === found.groupOf[other]));
      expect(parts?.groupOf).toEqual(found.groupOf);
      if (graph.links === 0) return;
      expect(found.modularity).toBeCloseTo(otherModularity(graphologyOf(graph), found.groupOf, resolution), 9);
    }));

  it('are as good as those that another library finds', async () => {
    const random = randomOf(3);
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let round = 0; round < 20; round++) {
      const graph = await graphOf(planted(random));
      ours.push(communities(graph, round).modularity);
      theirs.push(modularityFoundElsewhere(graphologyOf(graph), 1, random));
    }
    const mean = (list: readonly number[]): number => list.reduce((sum, item) => sum + item, 0) / list.length;
    expect(mean(ours)).toBeGreaterThan(mean(theirs) - 0.005);
  });

  it('are what was found so far when the time is up', async () => {
    const graph = await graphOf(planted(randomOf(1)));
    const found = finish(louvain(graph, { seed: 1, resolution: 1 }, startMeter(Infinity)), 1);
    expect(found === undefined || found.groupOf.length === graph.nodes.length).toBe(true);
  });
});

async function undirected(dice: ReturnType<typeof diceOf>): Promise<Projection> {
  for (;;) {
    const graph = await randomGraph(dice, 15);
    if (!graph.isDirected) return graph;
  }
}

/** Eight groups of a dozen, densely linked within and thinly between. */
function planted(random: () => number): string {
  const pairs: string[] = [];
  for (let one = 0; one < 96; one++) {
    for (let other = 0; other < one; other++) {
      const isWithin = Math.floor(one / 12) === Math.floor(other / 12);
      if (random() < (isWithin ? 0.4 : 0.02)) pairs.push(`n${String(one)}-n${String(other)}`);
    }
  }
  return pairs.join(' ');
}
