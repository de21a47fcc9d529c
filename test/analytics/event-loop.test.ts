import { monitorEventLoopDelay } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { louvain } from '../../src/analytics/louvain.js';
import { startMeter, type Sliced } from '../../src/analytics/meter.js';
import { pageRank } from '../../src/analytics/pagerank.js';
import { project } from '../../src/analytics/projection.js';
import { randomOf } from '../../src/analytics/sources.js';
import { inSlices } from '../../src/operations/in-slices.js';
import type { EdgeOutline, OutlineBatch } from '../../src/plan/outline.js';
import { loadTopology } from '../../src/topology/load.js';
import { overlaid } from '../../src/topology/overlay.js';
import type { Topology } from '../../src/topology/topology.js';
import { viewOf } from '../../src/topology/view.js';
import { EVERYTHING } from './random-projection.js';

const NODES = 200_000;
const EDGES = 1_000_000;
const BATCH = 10_000;

/** A million edges whose ends are skewed: the first nodes have many. */
async function* millionEdges(): AsyncGenerator<OutlineBatch> {
  const random = randomOf(1);
  const node = (skew: number): string => `n${String(Math.floor(NODES * random() ** skew))}`;
  for (let first = 0; first < NODES; first += BATCH) {
    const rows = Array.from({ length: BATCH }, (_, index) => [`n${String(first + index)}`, 'Thing', null] as const);
    yield await Promise.resolve({ kind: 'nodes' as const, rows });
  }
  for (let first = 0; first < EDGES; first += BATCH) {
    const rows = Array.from({ length: BATCH }, (_, index): EdgeOutline => {
      const id = `f${String(first + index)}`;
      return ['OWNS', node(1), node(3), id, null, null, null, null, null, null, 'ASSERTED', []];
    });
    yield await Promise.resolve({ kind: 'edges' as const, rows });
  }
}

/** Runs sliced work; tells how long others had to wait for their turn, in milliseconds. */
async function delayOf<Result>(work: Sliced<Result>, milliseconds = 60_000) {
  const monitor = monitorEventLoopDelay({ resolution: 1 });
  await new Promise((next) => setImmediate(next));
  monitor.enable();
  const result = await inSlices(work, { milliseconds, signal: undefined });
  monitor.disable();
  return { result, p99: monitor.percentile(99) / 1e6 };
}

// A timing that something else on the machine spoilt is taken again.
const TAKEN_AGAIN = { timeout: 120_000, retry: 2 };

describe('while it works on a million edges, others wait less than 50 ms', TAKEN_AGAIN, () => {
  it('for a projection, PageRank, communities and an overlay', async () => {
    const plan = { types: ['Thing'], relations: [{ type: 'OWNS', withdrawn: 'GONE', symmetric: false }] };
    const topology: Topology = await loadTopology({ plan, batches: millionEdges(), version: 1, now: () => 0 });
    expect(topology.edges.count).toBe(EDGES);
    const view = viewOf(topology, { ...EVERYTHING, direction: 'both' });
    const options = { direction: 'both', isIn: () => true, isolated: true } as const;
    const projected = await delayOf(project(view, options, startMeter(Infinity)));
    expect(projected.p99).toBeLessThan(50);
    const graph = projected.result;
    if (graph === undefined) throw new Error('there was time enough');
    const ranked = await delayOf(pageRank(graph, { damping: 0.85, tolerance: 1e-9 }, startMeter(Infinity)));
    expect(ranked.result.change).toBeLessThanOrEqual(1e-9);
    expect(ranked.p99).toBeLessThan(50);
    const grouped = await delayOf(louvain(graph, { seed: 1, resolution: 1 }, startMeter(Infinity)), 1_000);
    expect(grouped.p99).toBeLessThan(50);
    const none = { removedNodes: new Set([1]), removedEdges: new Set([2]), ended: new Map(), made: [] };
    const laid = await delayOf(overlaid(topology, none));
    expect(laid.p99).toBeLessThan(50);
  });
});
