import type { View } from '../topology/view.js';
import { startMeter, type Limit, type Meter, type Sliced } from './meter.js';

/** What surroundings are asked for. */
export type NeighborhoodRequest = {
  readonly centres: readonly number[];
  readonly depth: number;
  /** Neighbours that are taken of one node by one relation and direction. */
  readonly perRelation: number;
  /** Nodes in all. */
  readonly most: number;
  /** Edges that may be looked at in all. */
  readonly visits: number;
};

/** Surroundings of nodes. */
export type NeighborhoodFound = {
  /** The nodes with their distance, the nearest first, then by their index. */
  readonly distances: ReadonlyMap<number, number>;
  /** Nodes within the depth that were met but not taken, at least. */
  readonly leftOut: number;
  /** Nodes that were left out where they are nearest, and taken by a longer way: beyond them something may be missing. */
  readonly late: number;
  readonly limit: Limit | undefined;
};

/** The nodes within some edges of the centres, as far as there is room, the nearest first. */
export function* neighborhood(view: View, request: NeighborhoodRequest): Sliced<NeighborhoodFound> {
  const meter = startMeter(request.visits);
  const distances = new Map([...request.centres].sort(ascending).map((node) => [node, 0]));
  const leftOut = new Map<number, number>();
  let frontier: readonly number[] = [...distances.keys()];
  for (let distance = 1; distance <= request.depth && frontier.length > 0; distance++) {
    const { next, passed } = yield* neighbours(view, frontier, request.perRelation, meter);
    const fresh = [...next].filter((node) => !distances.has(node)).sort(ascending);
    frontier = fresh.slice(0, Math.max(0, request.most - distances.size));
    for (const node of frontier) distances.set(node, distance);
    for (const node of [...fresh, ...passed]) {
      if (!distances.has(node) && !leftOut.has(node)) leftOut.set(node, distance);
    }
    if (meter.limit() !== undefined) break;
  }
  const late = [...leftOut.keys()].filter((node) => distances.has(node)).length;
  return { distances, leftOut: leftOut.size - late, late, limit: meter.limit() };
}

type Neighbours = { readonly next: ReadonlySet<number>; readonly passed: ReadonlySet<number> };

/**
 * The neighbours of nodes, of each node so many by relation and direction, and those that this passes over. Edges come in
 * the order of their neighbours.
 */
function* neighbours(view: View, nodes: readonly number[], perRelation: number, meter: Meter): Sliced<Neighbours> {
  const { edges } = view.topology;
  const next = new Set<number>();
  const passed = new Set<number>();
  for (const node of nodes) {
    const taken = new Map<number, Set<number>>();
    const seen = view.follow(node, (edge, neighbour) => {
      const group = 2 * (edges.relation[edge] as number) + (edges.source[edge] === node ? 0 : 1);
      let members = taken.get(group);
      if (members === undefined) taken.set(group, (members = new Set()));
      if (members.size >= perRelation && !members.has(neighbour)) {
        passed.add(neighbour);
        return;
      }
      members.add(neighbour);
      next.add(neighbour);
    });
    if (meter.spend(seen) && meter.mustStop(yield)) break;
  }
  return { next, passed };
}

function ascending(left: number, right: number): number {
  return left - right;
}
