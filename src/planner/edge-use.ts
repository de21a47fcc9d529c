import { unreachable } from '../errors/unreachable.js';
import type { OrderTerm } from '../plan/page.js';
import type { Predicate } from '../plan/predicate.js';
import type { Column } from '../plan/selection.js';

/** The stored properties of the edge that led to a row, as far as conditions, orders and columns of the row read them. */
export function edgeUse(parts: {
  readonly where: Predicate | undefined;
  readonly order?: readonly OrderTerm[];
  readonly columns?: readonly Column[];
}): readonly string[] {
  const { where, order = [], columns = [] } = parts;
  const used = [
    ...(where === undefined ? [] : inPredicate(where)),
    ...order.flatMap((term) => (term.kind === 'property' && term.on === 'edge' ? [term.property] : [])),
    ...columns.flatMap((column) => (column.kind === 'property' && column.on === 'edge' ? [column.property] : [])),
  ];
  return [...new Set(used)].sort();
}

function inPredicate(predicate: Predicate): readonly string[] {
  switch (predicate.kind) {
    case 'and':
    case 'or':
      return predicate.operands.flatMap(inPredicate);
    case 'not':
      return inPredicate(predicate.operand);
    case 'compare':
    case 'in':
    case 'isNull':
      return predicate.on === 'edge' ? [predicate.property] : [];
    case 'label':
    case 'related':
    case 'chosen':
      return [];
    default:
      return unreachable(predicate);
  }
}
