import { degreeOf } from '../topology/view.js';
import type { Topology } from '../topology/topology.js';

/** What makes one path better than another: less cost, of its edges and of the nodes it passes through. */
export type PathRank = {
  readonly edge: (edge: number) => number;
  readonly inner: (node: number) => number;
  /** What every edge costs where all paths of equal length cost the same. */
  readonly uniform?: number;
  /** What a path of so many edges costs at least. */
  readonly least: (length: number) => number;
};

/** Costs are whole numbers, so that sums of them do not depend on their order: millionths. */
const UNIT = 1_000_000;

/** Fewest edges. */
export function shortestRank(): PathRank {
  return { uniform: UNIT, edge: () => UNIT, inner: () => 0, least: (length) => length * UNIT };
}

/**
 * For each node passed through the binary logarithm of the number of its edges of any kind: how unlikely it is that who goes
 * on from each of them at random comes along here. Whoever is passed through has two edges, so each step more costs one.
 */
export function specificRank(topology: Topology): PathRank {
  return {
    edge: () => 0,
    inner: (node) => Math.round(UNIT * Math.log2(degreeOf(topology, node))),
    least: (length) => UNIT * (length - 1),
  };
}

/** The confidence in all edges together: the product of that in each. */
export function confidentRank({ edges }: Topology): PathRank {
  return {
    edge: (edge) => Math.round(-UNIT * Math.log(Math.max(edges.confidence[edge] as number, LEAST))),
    inner: () => 0,
    least: () => 0,
  };
}

/** What cannot be trusted at all would cost infinitely much. */
const LEAST = 1e-6;
