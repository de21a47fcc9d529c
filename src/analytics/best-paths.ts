import type { View } from '../topology/view.js';
import { startBall, type Ball } from './ball.js';
import { ALWAYS, canBe, isWithin, narrowed, type CommonTime } from './common-time.js';
import { costToGo, type CostToGo } from './cost-to-go.js';
import { heap } from './heap.js';
import { startMeter, type Limit, type Meter, type Sliced } from './meter.js';
import type { PathRank } from './path-rank.js';

/** What paths are asked for. */
export type PathsRequest = {
  readonly from: number;
  readonly to: number;
  readonly maxLength: number;
  readonly count: number;
  readonly rank: PathRank;
  /** Whether all edges of a path must have held at one time, as far as their dates can tell. */
  readonly coexisting: boolean;
  /** Whether a path may pass through the node. */
  readonly isOpen: (node: number) => boolean;
  /** Edges that may be looked at in all. */
  readonly visits: number;
};

/** A path that passes no node twice: its nodes, and the edges between them. */
export type Path = {
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  readonly cost: number;
  readonly time: CommonTime;
};

/** The best paths, by cost and then by the ids of their nodes. */
export type PathsFound = {
  readonly paths: readonly Path[];
  readonly limit: Limit | undefined;
  /** Paths of up to so many edges have been compared. */
  readonly compared: number;
};

/**
 * The best simple paths between two nodes, one for each sequence of nodes, with the best edges between them. It looks for
 * paths of ever more edges and ends when longer ones cannot be better; whoever ends it earlier gets the best shorter ones.
 */
export function* bestPaths(view: View, request: PathsRequest): Sliced<PathsFound> {
  const { from, to, maxLength, count, rank, visits } = request;
  const isOpen = (node: number): boolean => node === from || node === to || request.isOpen(node);
  const meter = startMeter(visits);
  const ahead = startBall(view, [from], isOpen);
  const behind = startBall(view.reversed(), [to], isOpen);
  let paths: readonly Path[] = [];
  let hasMet = false;
  for (let length = 1; length <= maxLength; length++) {
    yield* meet(ahead, behind, meter, () => (hasMet = true));
    if (!hasMet && meter.limit() === undefined) {
      if (ahead.frontier().length > 0 && behind.frontier().length > 0) continue;
      return { paths, limit: undefined, compared: maxLength };
    }
    const found = yield* pathsWithin(view, { ...request, isOpen }, { length, near: ahead, far: behind }, meter);
    if (meter.limit() !== undefined) {
      return { paths: found.length > paths.length ? found : paths, limit: meter.limit(), compared: length - 1 };
    }
    paths = found;
    const last = paths[count - 1];
    if (last !== undefined && last.cost < rank.least(length + 1)) break;
  }
  return { paths, limit: undefined, compared: maxLength };
}

/** Grows the smaller of the two balls by one edge. */
function* meet(ahead: Ball, behind: Ball, meter: Meter, met: () => void): Sliced<void> {
  const [ball, other] = ahead.work() <= behind.work() ? [ahead, behind] : [behind, ahead];
  yield* ball.grow(meter, (node) => {
    if (other.has(node)) met();
  });
}

/** A path that has not come to its end yet; `estimate` is what it will cost at least. */
type Draft = Path & { readonly estimate: number };

type Bounds = { readonly length: number; readonly near: Ball; readonly far: Ball };

function* pathsWithin(view: View, request: PathsRequest, { length, near, far }: Bounds, meter: Meter): Sliced<Path[]> {
  const { from, to, count } = request;
  const toGo = yield* costToGo(view, to, length, { ...request, near, far }, meter);
  const paths: Path[] = [];
  const seen = new Set<string>();
  const estimate = toGo(from, length);
  if (estimate === undefined) return paths;
  const drafts = heap(byEstimate);
  drafts.push({ nodes: [from], edges: [], cost: 0, time: ALWAYS, estimate });
  for (let draft = drafts.pop(); draft !== undefined; draft = drafts.pop()) {
    if (draft.nodes.at(-1) === to) {
      const key = draft.nodes.join(' ');
      if (seen.has(key)) continue;
      seen.add(key);
      paths.push(draft);
      if (paths.length === count) break;
    } else {
      const { steps, visited } = stepsFrom(view, request, draft, (node) => toGo(node, length - draft.edges.length - 1));
      steps.forEach(drafts.push);
      if (meter.spend(visited + 1) && meter.mustStop(yield)) break;
    }
  }
  return paths;
}

/** The draft, one edge longer in every way that can still come to the end. */
function stepsFrom(
  view: View,
  { to, rank, coexisting, isOpen }: PathsRequest,
  draft: Draft,
  toGo: (node: number) => ReturnType<CostToGo>,
): { readonly steps: readonly Draft[]; readonly visited: number } {
  const byNode = new Map<number, Draft[]>();
  const visited = view.follow(draft.nodes.at(-1) as number, (edge, node) => {
    const rest = toGo(node);
    if (rest === undefined || !isOpen(node) || draft.nodes.includes(node)) return;
    const time = narrowed(draft.time, view.topology, edge);
    if (coexisting && !canBe(time)) return;
    const cost = draft.cost + rank.edge(edge) + (node === to ? 0 : rank.inner(node));
    const step = { nodes: [...draft.nodes, node], edges: [...draft.edges, edge], cost, time, estimate: cost + rest };
    const others = byNode.get(node);
    if (others === undefined) byNode.set(node, [step]);
    else if (!others.some((other) => isNoWorse(other, step, coexisting))) {
      byNode.set(node, [...others.filter((other) => !isNoWorse(step, other, coexisting)), step]);
    }
  });
  return { steps: [...byNode.values()].flat(), visited };
}

/** Whether nothing that goes on from the other is better than what goes on from the one, both along the same nodes. */
function isNoWorse(one: Draft, other: Draft, coexisting: boolean): boolean {
  if (one.cost > other.cost || (one.cost === other.cost && compareLists(one.edges, other.edges) > 0)) return false;
  return !coexisting || isWithin(other.time, one.time);
}

function byEstimate(left: Draft, right: Draft): number {
  return (
    left.estimate - right.estimate || compareLists(left.nodes, right.nodes) || compareLists(left.edges, right.edges)
  );
}

function compareLists(left: readonly number[], right: readonly number[]): number {
  for (let index = 0; index < left.length && index < right.length; index++) {
    const difference = (left[index] as number) - (right[index] as number);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}
