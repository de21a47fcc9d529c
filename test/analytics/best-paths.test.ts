import { describe, expect, it } from 'vitest';
import { bestPaths, type Path, type PathsRequest } from '../../src/analytics/best-paths.js';
import { ALWAYS, canBe, narrowed } from '../../src/analytics/common-time.js';
import { confidentRank, shortestRank, specificRank } from '../../src/analytics/path-rank.js';
import type { View } from '../../src/topology/view.js';
import { viewOf } from '../../src/topology/view.js';
import { arbitraryNumbers } from '../property/chance.js';
import { check, operationCount } from '../property/runs.js';
import { diceOf, type Dice } from '../support/dice.js';
import { finish } from '../support/finish.js';
import { topologyOf } from '../support/small-topology.js';
import { randomTopology, randomView } from './random-topology.js';

const EVERYTHING = { relations: undefined, direction: 'both', at: undefined, known: undefined } as const;

/** All simple paths, by walking every way there is; the best edges of each sequence of nodes. */
function allPaths(view: View, request: PathsRequest): readonly Path[] {
  const { from, to, maxLength, rank, coexisting, isOpen } = request;
  const best = new Map<string, Path>();
  const go = (path: Path): void => {
    const node = path.nodes.at(-1) as number;
    if (node === to) {
      const key = path.nodes.join(' ');
      const known = best.get(key);
      if (known === undefined || comparePaths(path, known) < 0) best.set(key, path);
      return;
    }
    if (path.edges.length === maxLength) return;
    view.follow(node, (edge, next) => {
      if (path.nodes.includes(next) || (next !== to && !isOpen(next))) return;
      const time = narrowed(path.time, view.topology, edge);
      if (coexisting && !canBe(time)) return;
      const cost = path.cost + rank.edge(edge) + (next === to ? 0 : rank.inner(next));
      go({ nodes: [...path.nodes, next], edges: [...path.edges, edge], cost, time });
    });
  };
  go({ nodes: [from], edges: [], cost: 0, time: ALWAYS });
  return [...best.values()].sort(comparePaths);
}

function comparePaths(left: Path, right: Path): number {
  return left.cost - right.cost || compareLists(left.nodes, right.nodes) || compareLists(left.edges, right.edges);
}

function compareLists(left: readonly number[], right: readonly number[]): number {
  const at = left.findIndex((item, index) => item !== right[index]);
  if (at === -1) return left.length - right.length;
  return right[at] === undefined ? 1 : (left[at] as number) - right[at];
}

function randomRequest(dice: Dice, view: View): PathsRequest {
  const { topology } = view;
  const from = dice.roll(topology.nodes.count);
  return {
    from,
    to: (from + 1 + dice.roll(topology.nodes.count - 1)) % topology.nodes.count,
    maxLength: 1 + dice.roll(6),
    count: 1 + dice.roll(5),
    rank: dice.pick(shortestRank(), specificRank(topology), confidentRank(topology)),
    coexisting: dice.roll(3) > 0,
    isOpen: dice.pick(
      () => true,
      (node: number) => topology.nodes.type[node] === 0,
    ),
    visits: dice.pick(1_000_000, 1_000_000, 10, 40),
  };
}

const plain = ({ nodes, edges, cost, time }: Path) => ({ nodes, edges, cost, time });

describe('the best paths', () => {
  it('are those that walking every way finds, where no limit was met', async () => {
    let whole = 0;
    await check(20 * operationCount, arbitraryNumbers, async (numbers) => {
      const dice = diceOf(numbers);
      const view = randomView(dice, await randomTopology(dice));
      const request = randomRequest(dice, view);
      const { paths, limit } = finish(bestPaths(view, request), dice.pick(Infinity, Infinity, 1));
      const all = allPaths(view, request);
      if (limit === undefined) {
        whole += 1;
        expect(paths.map(plain)).toEqual(all.slice(0, request.count).map(plain));
      } else {
        const known = new Set(all.map((path) => path.nodes.join(' ')));
        for (const path of paths) expect(known).toContain(path.nodes.join(' '));
      }
    });
    expect(whole).toBeGreaterThan(10 * operationCount);
  });

  it('go round a hub where that says more', async () => {
    const fans = Array.from({ length: 40 }, (_, index) => `fan${String(index)}`);
    const topology = await topologyOf(
      ['a', 'b', 'c', 'd', 'hub', ...fans],
      [
        ...['a', 'd', ...fans].map((id) => ({ from: id, to: 'hub' })),
        { from: 'a', to: 'b' },
        { from: 'b', to: 'c' },
        { from: 'c', to: 'd' },
      ],
    );
    const index = (id: string): number => topology.nodes.indexOf(id) ?? -1;
    const ranked = (rank: PathsRequest['rank']) =>
      finish(
        bestPaths(viewOf(topology, EVERYTHING), {
          from: index('a'),
          to: index('d'),
          maxLength: 6,
          count: 2,
          rank,
          coexisting: true,
          isOpen: () => true,
          visits: 1e6,
        }),
      ).paths.map((path) => path.nodes.map(topology.nodes.idOf).join(' '));
    expect(ranked(shortestRank())).toEqual(['a hub d', 'a b c d']);
    expect(ranked(specificRank(topology))).toEqual(['a b c d', 'a hub d']);
  });
});
