import { describe, expect, it } from 'vitest';
import { startMeter } from '../../src/analytics/meter.js';
import { project } from '../../src/analytics/projection.js';
import { viewOf } from '../../src/topology/view.js';
import { arbitraryNumbers } from '../property/chance.js';
import { check, operationCount } from '../property/runs.js';
import { diceOf } from '../support/dice.js';
import { finish } from '../support/finish.js';
import { topologyOf } from '../support/small-topology.js';
import { EVERYTHING, linkLists } from './random-projection.js';
import { randomTopology } from './random-topology.js';

const meter = () => startMeter(Infinity);

describe('a projection', () => {
  it('links two nodes once, and none with itself', async () => {
    const edges = ['a b', 'a b', 'b a', 'b b', 'b c'].map((ends) => {
      const [from = '', to = ''] = ends.split(' ');
      return { from, to };
    });
    const topology = await topologyOf(['a', 'b', 'c', 'd'], edges);
    const of = (direction: 'both' | 'out' | 'in') =>
      finish(
        project(
          viewOf(topology, { ...EVERYTHING, direction }),
          { direction, isIn: () => true, isolated: false },
          meter(),
        ),
      );
    expect(of('both')).toMatchObject({ links: 2, edges: 4, nodes: Uint32Array.of(0, 1, 2) });
    expect(of('out')).toMatchObject({ links: 3, edges: 4 });
    expect(of('in')).toMatchObject({ links: 3, edges: 4 });
  });

  it('is undefined where its time was up before it was whole', async () => {
    const ids = Array.from({ length: 3_000 }, (_, index) => `n${String(index)}`);
    const view = viewOf(await topologyOf(ids, []), { ...EVERYTHING, direction: 'both' });
    const work = project(view, { direction: 'both', isIn: () => true, isolated: true }, meter());
    expect(finish(work, 1)).toBeUndefined();
  });

  it('has the links that a list of all edges gives', () =>
    check(10 * operationCount, arbitraryNumbers, async (numbers) => {
      const dice = diceOf(numbers);
      const topology = await randomTopology(dice);
      const { edges, nodes, relations } = topology;
      const direction = dice.pick('both', 'out', 'in');
      const isIn = dice.pick(
        () => true,
        (node: number) => nodes.type[node] === 0,
      );
      const isolated = dice.roll(2) === 0;
      const graph = finish(
        project(viewOf(topology, { ...EVERYTHING, direction }), { direction, isIn, isolated }, meter()),
      );
      const pairs = new Set<string>();
      let made = 0;
      for (let edge = 0; edge < edges.count; edge++) {
        const [source = 0, target = 0] = [edges.source[edge], edges.target[edge]];
        if (source === target || !isIn(source) || !isIn(target)) continue;
        made += 1;
        const isFree = direction === 'both' || relations[edges.relation[edge] ?? 0]?.symmetric === true;
        if (isFree || direction === 'out') pairs.add(`${nodes.idOf(source)} ${nodes.idOf(target)}`);
        if (isFree || direction === 'in') pairs.add(`${nodes.idOf(target)} ${nodes.idOf(source)}`);
      }
      if (graph === undefined) throw new Error('there is no end to its time');
      const idOf = (node: number): string => nodes.idOf(graph.nodes[node] ?? 0);
      const lists = linkLists(graph);
      const found = lists.flatMap((others, node) => others.map((other) => `${idOf(node)} ${idOf(other)}`));
      expect(found.toSorted()).toEqual([...pairs].sort());
      const back = linkLists({ ...graph, next: graph.previous });
      const turned = back.flatMap((others, node) => others.map((other) => `${idOf(other)} ${idOf(node)}`));
      expect(turned.sort()).toEqual([...pairs].sort());
      expect(graph.edges).toBe(made);
      expect(graph.links).toBe(direction === 'both' ? pairs.size / 2 : pairs.size);
      const linked = new Set([...pairs].flatMap((pair) => pair.split(' ')));
      const all = Array.from({ length: nodes.count }, (_, node) => node).filter(isIn);
      expect([...graph.nodes]).toEqual(all.filter((node) => isolated || linked.has(nodes.idOf(node))));
    }));
});
