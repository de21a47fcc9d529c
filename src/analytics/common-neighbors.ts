import { degreeOf, type View } from '../topology/view.js';
import type { Sliced } from './meter.js';

/** A node that two others are both joined to, with the edges to each. */
export type CommonNeighbor = {
  readonly node: number;
  readonly degree: number;
  readonly toA: readonly number[];
  readonly toB: readonly number[];
};

/** The nodes that two nodes are both joined to, those with the fewest edges first, then by their index. */
export function* commonNeighbors(view: View, a: number, b: number): Sliced<readonly CommonNeighbor[]> {
  const ofA = neighboursOf(view, a);
  yield;
  const ofB = neighboursOf(view, b);
  yield;
  return [...ofA]
    .flatMap(([node, toA]): readonly CommonNeighbor[] => {
      const toB = ofB.get(node);
      if (toB === undefined || node === a || node === b) return [];
      return [{ node, degree: degreeOf(view.topology, node), toA, toB }];
    })
    .sort((left, right) => left.degree - right.degree || left.node - right.node);
}

function neighboursOf(view: View, node: number): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  view.follow(node, (edge, neighbour) => {
    const edges = found.get(neighbour);
    if (edges === undefined) found.set(neighbour, [edge]);
    else edges.push(edge);
  });
  return found;
}
