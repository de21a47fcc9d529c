import { describe, expect, it } from 'vitest';
import { startMeter } from '../../src/analytics/meter.js';
import { similar } from '../../src/analytics/similar.js';
import type { View } from '../../src/topology/view.js';
import { arbitraryNumbers } from '../property/chance.js';
import { check, operationCount } from '../property/runs.js';
import { diceOf } from '../support/dice.js';
import { finish } from '../support/finish.js';
import { randomTopology, randomView } from './random-topology.js';

/** What a node has to share, in words: its neighbours, each with the relation and the way where these count. */
function features(view: View, node: number, sameRelation: boolean): ReadonlySet<string> {
  const { edges, relations } = view.topology;
  const own = new Set<string>();
  view.follow(node, (edge, neighbour) => {
    if (neighbour === node) return;
    const relation = relations[edges.relation[edge] ?? 0];
    const way = relation?.symmetric === true ? 'with' : edges.source[edge] === node ? 'to' : 'from';
    own.add(sameRelation ? `${relation?.type ?? ''} ${way} ${String(neighbour)}` : String(neighbour));
  });
  return own;
}

describe('similar nodes', () => {
  it('share what comparing all of them finds', () =>
    check(10 * operationCount, arbitraryNumbers, async (numbers) => {
      const dice = diceOf(numbers);
      const view = randomView(dice, await randomTopology(dice));
      const { count } = view.topology.nodes;
      const to = dice.roll(count);
      const sameRelation = dice.roll(2) === 0;
      const all = () => true;
      const work = similar(view, { to, isCandidate: all, counts: all, sameRelation }, startMeter(Infinity));
      const { found, own } = finish(work);
      const wanted = features(view, to, sameRelation);
      expect(own).toBe(wanted.size);
      const expected = Array.from({ length: count }, (_, node) => node)
        .filter((node) => node !== to)
        .map((node) => ({ node, others: features(view, node, sameRelation) }))
        .map(({ node, others }) => {
          const common = [...others].filter((other) => wanted.has(other)).length;
          return { node, common, either: others.size + wanted.size - common };
        })
        .filter(({ common }) => common > 0);
      const given = found.map(({ node, common, either }) => ({ node, common, either }));
      expect(given.sort((left, right) => left.node - right.node)).toEqual(expected);
    }));
});
