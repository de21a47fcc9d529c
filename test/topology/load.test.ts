import { describe, expect, it } from 'vitest';
import type { ClaimOutline, OutlineBatch } from '../../src/plan/outline.js';
import { confidenceOf } from '../../src/topology/confidence.js';
import { loadTopology } from '../../src/topology/load.js';
import { OPEN_END, OPEN_START } from '../../src/topology/topology.js';
import { dayOf, dayText } from '../../src/topology/days.js';
import { topologyOf } from '../support/small-topology.js';

const claim = (certainty: string, origin: string | null = null, more: Partial<Record<number, string>> = {}) =>
  Object.assign(
    [certainty, origin, 'NORMAL', 'SUPPORTS', '2026-01-01T00:00:00Z', null],
    more,
  ) as unknown as ClaimOutline;

describe('a topology', () => {
  it('holds nodes in the order of their ids, and finds them', async () => {
    const { nodes } = await topologyOf(['c', 'a', '抖', 'B'], []);
    expect([0, 1, 2, 3].map(nodes.idOf)).toEqual(['B', 'a', 'c', '抖']);
    expect(['抖', 'a', 'b'].map(nodes.indexOf)).toEqual([3, 1, undefined]);
  });

  it('holds edges by source, target, relation and fact, however they came', async () => {
    const edges = [
      { from: 'b', to: 'a', id: 'f1' },
      { from: 'a', to: 'b', id: 'f3' },
      { from: 'a', to: 'b', id: 'f2' },
      { from: 'a', to: 'b', id: 'f4', type: 'NEAR' },
      { from: 'a', to: 'a', id: 'f5' },
    ];
    const facts = ['f5', 'f2', 'f3', 'f4', 'f1'];
    for (const given of [edges, [...edges].reverse()]) {
      const topology = await topologyOf(['a', 'b'], given);
      expect([0, 1, 2, 3, 4].map(topology.edges.factIdOf)).toEqual(facts);
    }
  });

  it('lists the edges that leave and reach each node', async () => {
    const { outgoing, incoming, edges } = await topologyOf(
      ['a', 'b', 'c'],
      [
        { from: 'a', to: 'b' },
        { from: 'c', to: 'b' },
      ],
    );
    const listed = ({ offsets, edges: list }: typeof outgoing) =>
      [0, 1, 2].map((node) => [...list.subarray(offsets[node], offsets[node + 1])].map(edges.factIdOf));
    expect(listed(outgoing)).toEqual([['f000'], [], ['f001']]);
    expect(listed(incoming)).toEqual([[], ['f000', 'f001'], []]);
  });

  it('counts days, and leaves open what is open', async () => {
    const bounds = { fromMin: '2020-02-01', fromMax: '2020-02-29', toMin: '2021-01-01' };
    const { edges } = await topologyOf(['a', 'b'], [{ from: 'a', to: 'b', ...bounds, share: '75.01' }]);
    expect(edges.fromMin[0]).toBe(dayOf('2020-02-01'));
    expect(dayText(edges.fromMax[0] ?? 0)).toBe('2020-02-29');
    expect(edges.toMax[0]).toBe(OPEN_END);
    expect(edges.share[0]).toBe(0.7501);
    const open = await topologyOf(['a', 'b'], [{ from: 'a', to: 'b' }]);
    expect([open.edges.fromMin[0], open.edges.fromMax[0], dayText(OPEN_START)]).toEqual([OPEN_START, OPEN_START, null]);
    expect(open.edges.share[0]).toBeNaN();
  });

  it('keeps when an edge was on record', async () => {
    const first = claim('REPORTED', null, { 4: '2024-01-01T00:00:00Z', 5: '2025-01-01T00:00:00Z' });
    const second = claim('REPORTED', null, { 4: '2024-06-01T00:00:00Z', 5: '2026-01-01T00:00:00Z' });
    async function* batches(): AsyncGenerator<OutlineBatch> {
      await Promise.resolve();
      yield { kind: 'nodes', rows: ['a', 'b'].map((id) => [id, 'Thing', null] as const) };
      const edge = (type: string, id: string) =>
        [type, 'a', 'b', id, null, null, null, null, null, null, null, [first, second]] as const;
      yield { kind: 'edges', rows: [edge('OWNS', 'f1'), edge('GONE', 'f2')] };
    }
    const plan = { types: ['Thing'], relations: [{ type: 'OWNS', withdrawn: 'GONE', symmetric: false }] };
    const { edges } = await loadTopology({ plan, batches: batches(), version: 1, now: () => 0 });
    expect([...edges.recorded]).toEqual([Date.parse('2024-01-01'), Date.parse('2024-01-01')]);
    expect([...edges.withdrawn]).toEqual([Infinity, Date.parse('2026-01-01')]);
    expect([...edges.relation]).toEqual([0, 0]);
  });

  it('lies in memory that workers share', async () => {
    const { edges, nodes, outgoing } = await topologyOf(['a', 'b'], [{ from: 'a', to: 'b' }]);
    const arrays = [edges.source, edges.confidence, edges.recorded, nodes.type, outgoing.offsets, outgoing.edges];
    for (const array of arrays) expect(array.buffer).toBeInstanceOf(SharedArrayBuffer);
  });
});

describe('the confidence in an edge', () => {
  it('is that of its claim', () => {
    expect(confidenceOf([claim('REPORTED')], null)).toBeCloseTo(0.8);
  });
  it('grows with every origin, not with every relay', () => {
    expect(confidenceOf([claim('REPORTED', 'x'), claim('REPORTED', 'y')], null)).toBeCloseTo(0.96);
    expect(confidenceOf([claim('REPORTED', 'x'), claim('ASSERTED', 'x')], null)).toBeCloseTo(0.95);
  });
  it('leaves out what was withdrawn, deprecated or denies the fact', () => {
    const out = [claim('ASSERTED', 'x', { 5: '2026-01-02' }), claim('ASSERTED', 'y', { 2: 'DEPRECATED' })];
    expect(confidenceOf([...out, claim('ASSERTED', 'z', { 3: 'DISPUTES' })], 'SPECULATIVE')).toBeCloseTo(0.2);
  });
});
