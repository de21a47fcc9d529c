import { unreachable } from '../errors/unreachable.js';
import type { Predicate } from './predicate.js';

/** Whether a condition on a neighbour speaks of the edge that led to it. */
export function speaksOfEdge(predicate: Predicate): boolean {
  return edgeProperties(predicate).length > 0;
}

/** The stored properties of the edge of which a condition speaks. */
export function edgeProperties(predicate: Predicate): readonly string[] {
  switch (predicate.kind) {
    case 'and':
    case 'or':
      return predicate.operands.flatMap(edgeProperties);
    case 'not':
      return edgeProperties(predicate.operand);
    case 'compare':
    case 'in':
    case 'hasAny':
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
