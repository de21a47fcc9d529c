import type { RowValue, Subject } from '../../plan/predicate.js';
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

/** A row of a list: a node, the edge that led to it, and the claim by which the list's choice reads it. */
export type ListedRow = {
  readonly node: StoredNode;
  readonly edge: StoredEdge | undefined;
  readonly claim?: StoredNode | undefined;
};

/** Reads one value of a row. */
export function compileRowValue({ on, property }: RowValue): (row: ListedRow) => StoredValue | undefined {
  if (on === 'claim') return ({ claim }) => claim?.properties[property];
  const value = compileValue(on, property);
  return ({ node, edge }) => value(node, edge);
}
