import { describe, expect, it } from 'vitest';
import { betweenness } from '../../src/analytics/betweenness.js';
import { closeness } from '../../src/analytics/closeness.js';
import { degreeCentrality } from '../../src/analytics/degree.js';
import { startMeter } from '../../src/analytics/meter.js';
import { pageRank } from '../../src/analytics/pagerank.js';
import type { Projection } from '../../src/analytics/projection.js';
import { shownScore, topOf } from '../../src/analytics/top.js';
import { arbitraryNumbers } from '../property/chance.js';
import { check, operationCount } from '../property/runs.js';
import { diceOf } from '../support/dice.js';
import { finish } from '../support/finish.js';
import { graphologyOf, otherBetweenness, otherCloseness } from '../support/graphology.js';
import { graphOf, linkLists, randomGraph } from './random-projection.js';

const RANKING = { damping: 0.85, tolerance: 1e-13 };
const meter = () => startMeter(Infinity);

/** For each pair of nodes: how far one is from the other, and by how many shortest paths. */
function allPaths(graph: Projection) {
  return linkLists(graph).map((_, start) => {
    const away = new Map([[start, 0]]);
    const ways = new Map([[start, 1]]);
    for (const node of away.keys()) {
      for (const other of linkLists(graph)[node] ?? []) {
        if (!away.has(other)) away.set(other, (away.get(node) ?? 0) + 1);
        if (away.get(other) === (away.get(node) ?? 0) + 1) {
          ways.set(other, (ways.get(other) ?? 0) + (ways.get(node) ?? 0));
        }
      }
    }
    return { away, ways };
  });
}

/** The definition: for each pair of others, the part of its shortest paths that pass through. */
function betweennessByPairs(graph: Projection): readonly number[] {
  const paths = allPaths(graph);
  const pairs = (graph.nodes.length - 1) * (graph.nodes.length - 2);
  return paths.map((from, middle) => {
    let sum = 0;
    paths.forEach((start, first) => {
      start.away.forEach((away, last) => {
        if (first === middle || last === middle || first === last) return;
        const isOnTheWay = (start.away.get(middle) ?? NaN) + (from.away.get(last) ?? NaN) === away;
        if (isOnTheWay)
          sum += ((start.ways.get(middle) ?? 0) * (from.ways.get(last) ?? 0)) / (start.ways.get(last) ?? 0);
      });
    });
    return pairs === 0 ? 0 : sum / pairs;
  });
}

function closenessByDistances(graph: Projection): readonly number[] {
  return allPaths(graph).map(({ away }) => {
    const others = away.size - 1;
    const distances = [...away.values()].reduce((sum, distance) => sum + distance, 0);
    return others === 0 ? 0 : (others / distances) * (others / (graph.nodes.length - 1));
  });
}

/** Where a walker is after a thousand steps: along a link with a chance of 0.85, else anywhere. */
function rankByWalking(graph: Projection): readonly number[] {
  const lists = linkLists(graph);
  const anywhere = lists.map(() => 1 / lists.length);
  let places: readonly number[] = anywhere;
  for (let step = 0; step < 1_000; step++) {
    const next = anywhere.map((chance) => 0.15 * chance);
    lists.forEach((others, node) => {
      const walkers = 0.85 * (places[node] ?? 0);
      const ways = others.length > 0 ? others : [...lists.keys()];
      for (const other of ways) next[other] = (next[other] ?? 0) + walkers / ways.length;
    });
    places = next;
  }
  return places;
}

function expectClose(scores: Iterable<number>, expected: readonly number[]): void {
  const given = [...scores];
  expect(given).toHaveLength(expected.length);
  given.forEach((score, index) => expect(score).toBeCloseTo(expected[index] ?? NaN, 9));
}

describe('centrality', () => {
  it('counts links', async () => {
    const graph = await graphOf('a-b a-c a-d e');
    expect([...degreeCentrality(graph)]).toEqual([3 / 4, 1 / 4, 1 / 4, 1 / 4, 0]);
  });

  it('counts shortest paths through a node, as its definition does', () =>
    check(5 * operationCount, arbitraryNumbers, async (numbers) => {
      const graph = await randomGraph(diceOf(numbers));
      expectClose(finish(betweenness(graph, meter())).scores, betweennessByPairs(graph));
    }));

  it('measures how near others are, as its definition does', () =>
    check(5 * operationCount, arbitraryNumbers, async (numbers) => {
      const graph = await randomGraph(diceOf(numbers));
      expectClose(finish(closeness(graph, meter())).scores, closenessByDistances(graph));
    }));

  it('ranks as walking by chance does', () =>
    check(2 * operationCount, arbitraryNumbers, async (numbers) => {
      const graph = await randomGraph(diceOf(numbers));
      expectClose(finish(pageRank(graph, RANKING, meter())).scores, rankByWalking(graph));
    }));

  it('agrees with another library', () =>
    check(2 * operationCount, arbitraryNumbers, async (numbers) => {
      const graph = await randomGraph(diceOf(numbers), 20);
      const other = graphologyOf(graph);
      // It divides by the pairs even where there are none, and takes closeness by the ways that lead to a node.
      if (graph.nodes.length > 2) expectClose(finish(betweenness(graph, meter())).scores, otherBetweenness(other));
      const turned = { ...graph, next: graph.previous, previous: graph.next };
      if (graph.nodes.length > 1) expectClose(finish(closeness(turned, meter())).scores, otherCloseness(other));
    }));

  it('ranks to one in all, also where links lead nowhere', async () => {
    const { scores } = finish(pageRank(await graphOf('a-b a-c c-d e', 'out'), RANKING, meter()));
    expect([...scores].reduce((sum, score) => sum + score, 0)).toBeCloseTo(1, 12);
  });

  it('estimates where it was ended early, and says from how many starts', async () => {
    const ring = Array.from({ length: 400 }, (_, n) => `n${String(n)}-n${String((n + 1) % 400)}`).join(' ');
    const graph = await graphOf(ring);
    const whole = finish(betweenness(graph, meter()));
    const part = finish(betweenness(graph, startMeter(120_000)));
    expect(part.starts).toBeGreaterThan(20);
    expect(part.starts).toBeLessThan(whole.starts);
    const mean = [...part.scores].reduce((sum, score) => sum + score, 0) / 400;
    expect(mean).toBeCloseTo(whole.scores[0] ?? NaN, 2);
    const near = finish(closeness(graph, startMeter(120_000)));
    expect(near.starts).toBeLessThan(400);
    const ratio = (near.scores[0] ?? NaN) / (finish(closeness(graph, meter())).scores[0] ?? NaN);
    expect(Math.abs(ratio - 1)).toBeLessThan(0.1);
  });

  it('has nothing to say of no nodes', async () => {
    const graph = await graphOf('a');
    expect([...finish(betweenness(graph, meter())).scores]).toEqual([0]);
    expect([...finish(closeness(graph, meter())).scores]).toEqual([0]);
    expect([...finish(pageRank(graph, RANKING, meter())).scores]).toEqual([1]);
  });
});

describe('the highest scores', () => {
  it('are those of sorting all, as they are shown', () =>
    check(5 * operationCount, arbitraryNumbers, async (numbers) => {
      await Promise.resolve();
      const dice = diceOf(numbers);
      const scores = Float64Array.from(dice.list(30, () => dice.roll(5) / 7 + dice.roll(3) * 1e-9));
      const sorted = [...scores]
        .map((score, node) => ({ node, score: shownScore(score) }))
        .sort((left, right) => right.score - left.score || left.node - right.node);
      const first = dice.roll(10) + 1;
      expect(topOf(scores, first)).toEqual(sorted.slice(0, first));
    }));
});
