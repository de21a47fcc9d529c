import { unreachable } from '../../errors/unreachable.js';
import type { Step } from '../../plan/step.js';
import type { StoredEdge, StoredNode } from './graph.js';

const NONE: readonly StoredEdge[] = [];

/** The edges of the step at a node, whatever label the neighbours carry. A self-loop is one edge in every direction. */
export function edgesOf(node: StoredNode, { relation, direction }: Step): readonly StoredEdge[] {
  switch (direction) {
    case 'out':
      return node.out?.get(relation) ?? NONE;
    case 'in':
      return node.in?.get(relation) ?? NONE;
    case 'both': {
      const out = node.out?.get(relation) ?? NONE;
      const into = node.in?.get(relation) ?? NONE;
      return into.length === 0 ? out : [...out, ...into.filter((edge) => edge.from !== node)];
    }
    default:
      return unreachable(direction);
  }
}

/** The node at the other end of one of a node's edges. */
export function otherEnd(edge: StoredEdge, node: StoredNode): StoredNode {
  return edge.from === node ? edge.to : edge.from;
}
