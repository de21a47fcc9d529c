import type { Subject } from '../../plan/predicate.js';
import type { StoredValue } from '../../plan/write.js';
import type { StoredEdge, StoredNode } from './graph.js';

/** Reads one property of the node or of the edge that led to it. */
export function compileValue(
  on: Subject,
  property: string,
): (node: StoredNode, edge: StoredEdge | undefined) => StoredValue | undefined {
  if (on === 'edge') return (_, edge) => edge?.properties[property];
  return property === 'id' ? (node) => node.id : (node) => node.properties[property];
}
