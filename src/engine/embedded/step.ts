import { unreachable } from '../../errors/unreachable.js';
import type { Step } from '../../plan/step.js';
import { compareValues } from './compare-values.js';
import { listOf, type EdgeList, type StoredEdge, type StoredNode } from './graph.js';

const NONE: readonly StoredEdge[] = [];

type Read = (list: EdgeList | undefined, node: StoredNode) => readonly StoredEdge[];

/** The edges of the step at a node, whatever label the neighbours carry. A self-loop is one edge in every direction. */
export function edgesOf(node: StoredNode, step: Step): readonly StoredEdge[] {
  return readEdges(node, step, asStored, concat);
}

/** The same in the default order of pages: by the id of the other end, then by the fact. */
export function edgesInOrder(node: StoredNode, step: Step): readonly StoredEdge[] {
  return readEdges(node, step, inOrder, (out, into) => concat(out, into).toSorted(byOtherEnd(node)));
}

/** The node at the other end of one of a node's edges. */
export function otherEnd(edge: StoredEdge, node: StoredNode): StoredNode {
  return edge.from === node ? edge.to : edge.from;
}

function readEdges(
  node: StoredNode,
  { relation, direction }: Step,
  read: Read,
  joined: (out: readonly StoredEdge[], into: readonly StoredEdge[]) => readonly StoredEdge[],
): readonly StoredEdge[] {
  switch (direction) {
    case 'out':
      return read(listOf(node.out, relation), node);
    case 'in':
      return read(listOf(node.in, relation), node);
    case 'both': {
      const out = read(listOf(node.out, relation), node);
      const into = read(listOf(node.in, relation), node).filter((edge) => edge.from !== node);
      return into.length === 0 ? out : joined(out, into);
    }
    default:
      return unreachable(direction);
  }
}

function asStored(list: EdgeList | undefined): readonly StoredEdge[] {
  return list?.edges ?? NONE;
}

/** Sorts a list once after edges were added to it; pages that follow take their rows from it without looking at the others. */
function inOrder(list: EdgeList | undefined, node: StoredNode): readonly StoredEdge[] {
  if (list === undefined) return NONE;
  if (!list.isInOrder) {
    list.edges.sort(byOtherEnd(node));
    list.isInOrder = true;
  }
  return list.edges;
}

function byOtherEnd(node: StoredNode): (left: StoredEdge, right: StoredEdge) => number {
  return (left, right) =>
    compareValues(otherEnd(left, node).id, otherEnd(right, node).id) ||
    compareValues(left.properties['factId'] ?? null, right.properties['factId'] ?? null);
}

function concat(out: readonly StoredEdge[], into: readonly StoredEdge[]): readonly StoredEdge[] {
  return [...out, ...into];
}
