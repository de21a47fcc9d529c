import { monitorEventLoopDelay } from 'node:perf_hooks';
import { bestPaths } from '../../src/analytics/best-paths.js';
import { startMeter, type Sliced } from '../../src/analytics/meter.js';
import { pageRank } from '../../src/analytics/pagerank.js';
import { shortestRank } from '../../src/analytics/path-rank.js';
import { project } from '../../src/analytics/projection.js';
import { reachable } from '../../src/analytics/reachable.js';
import { inSlices } from '../../src/operations/in-slices.js';
import { loadTopology } from '../../src/topology/load.js';
import type { Topology } from '../../src/topology/topology.js';
import { viewOf, type Direction, type View } from '../../src/topology/view.js';
import { grownGraph, PLAN, type Growth } from './grown-graph.js';
import { timed, type Timed } from './latency.js';
import { MOST_EDGES, questionsFor } from './sample.js';

/** What our topology takes and how fast it answers; times in milliseconds, memory in bytes. */
export type Ours = {
  readonly edges: number;
  readonly mostEdges: number;
  readonly makingSeconds: number;
  readonly loadSeconds: number;
  /** Of the process, at its most while loading, and then. */
  readonly peakBytes: number;
  readonly keptBytes: number;
  readonly twoHops: Timed;
  readonly shortestPath: Timed;
  readonly ranks: readonly Ranked[];
};

/** What PageRank takes on the graph with or without directions. */
export type Ranked = {
  readonly direction: Direction;
  readonly projectSeconds: number;
  readonly rankSeconds: number;
  readonly rounds: number;
  /** How long others waited for their turn meanwhile, in 99 of 100 cases at most, in milliseconds. */
  readonly delayP99: number;
};

const QUESTIONS = 500;
const ENDLESS = { milliseconds: Infinity, signal: undefined };

async function measure(growth: Growth): Promise<Ours> {
  const makingSeconds = await seconds(() => {
    for (const batch of grownGraph(growth)) void batch;
  });
  let topology: Topology | undefined;
  const batches = (async function* () {
    for (const batch of grownGraph(growth)) yield await Promise.resolve(batch);
  })();
  const loadSeconds = await seconds(async () => {
    topology = await loadTopology({ plan: PLAN, batches, version: 1, now: Date.now });
  });
  const peakBytes = process.resourceUsage().maxRSS * 1_024;
  if (topology === undefined) throw new Error('nothing was loaded');
  const view = viewIn(topology, 'both');
  const { nodes, pairs } = questionsFor(growth, QUESTIONS);
  const place = placeIn(topology);
  return {
    edges: topology.edges.count,
    mostEdges: mostEdges(topology),
    makingSeconds,
    loadSeconds,
    peakBytes,
    keptBytes: process.memoryUsage().rss,
    twoHops: await timed(nodes, (id) => countWithin(view, place(id))),
    shortestPath: await timed(pairs, ([from, to]) => lengthBetween(view, place(from), place(to))),
    ranks: [await rank(topology, 'out'), await rank(topology, 'both')],
  };
}

function viewIn(topology: Topology, direction: Direction): View {
  return viewOf(topology, { relations: undefined, direction, at: undefined, known: undefined });
}

function placeIn({ nodes }: Topology): (id: string) => number {
  return (id) => {
    const place = nodes.indexOf(id);
    if (place === undefined) throw new Error(`${id} is not in the graph`);
    return place;
  };
}

function mostEdges({ outgoing, incoming, nodes }: Topology): number {
  let most = 0;
  for (let node = 0; node < nodes.count; node++) {
    const count = [outgoing, incoming].reduce(
      (sum, { offsets }) => sum + (offsets[node + 1] ?? 0) - (offsets[node] ?? 0),
      0,
    );
    most = Math.max(most, count);
  }
  return most;
}

/** How many nodes are at most two edges away. */
function countWithin(view: View, node: number): Promise<number> {
  const work = reachable(view, node, 2, Infinity);
  return inSlices(work, ENDLESS).then(({ levels }) => levels.reduce((sum, level) => sum + level.length, 0));
}

/** The number of edges of a shortest path; 0 where there is none. */
async function lengthBetween(view: View, from: number, to: number): Promise<number> {
  const request = { from, to, maxLength: MOST_EDGES, count: 1, rank: shortestRank(), coexisting: false };
  const { paths } = await inSlices(bestPaths(view, { ...request, isOpen: () => true, visits: Infinity }), ENDLESS);
  return paths[0]?.edges.length ?? 0;
}

async function rank(topology: Topology, direction: Direction): Promise<Ranked> {
  const options = { direction, isIn: () => true, isolated: true };
  const meter = () => startMeter(Infinity);
  const projected = await clocked(project(viewIn(topology, direction), options, meter()));
  const graph = projected.result;
  if (graph === undefined) throw new Error('there was time enough');
  const monitor = monitorEventLoopDelay({ resolution: 1 });
  monitor.enable();
  const ranked = await clocked(pageRank(graph, { damping: 0.85, tolerance: 1e-6 }, meter()));
  monitor.disable();
  return {
    direction,
    projectSeconds: projected.seconds,
    rankSeconds: ranked.seconds,
    rounds: ranked.result.rounds,
    delayP99: monitor.percentile(99) / 1e6,
  };
}

async function clocked<Result>(work: Sliced<Result>): Promise<{ readonly result: Result; readonly seconds: number }> {
  const start = performance.now();
  const result = await inSlices(work, ENDLESS);
  return { result, seconds: (performance.now() - start) / 1_000 };
}

async function seconds(work: () => void | Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1_000;
}

const [nodes, links, seed] = process.argv.slice(2).map(Number);
process.send?.(await measure({ nodes: nodes ?? 0, links: links ?? 0, seed: seed ?? 0 }));
process.disconnect?.();
