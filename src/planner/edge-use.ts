import type { OrderTerm } from '../plan/page.js';
import type { Predicate } from '../plan/predicate.js';
import type { Column } from '../plan/selection.js';
import { edgeProperties } from '../plan/speaks-of-edge.js';

/** The stored properties of the edge that led to a row that its conditions, orders and columns read; its fact is always there. */
export function edgeUse(parts: {
  readonly where: Predicate | undefined;
  readonly order?: readonly OrderTerm[];
  readonly columns?: readonly Column[];
}): readonly string[] {
  const { where, order = [], columns = [] } = parts;
  const used = [
    ...(where === undefined ? [] : edgeProperties(where)),
    ...order.flatMap((term) => (term.kind === 'property' && term.on === 'edge' ? [term.property] : [])),
    ...columns.flatMap((column) => (column.kind === 'property' && column.on === 'edge' ? [column.property] : [])),
  ];
  return [...new Set(used)].filter((name) => name !== 'factId').sort();
}
