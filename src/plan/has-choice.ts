import { unreachable } from '../errors/unreachable.js';
import type { Holds, Predicate } from './predicate.js';

/** Whether neighbours are counted by a choice among claims: over the step itself, or anywhere in the condition on them. */
export function hasChoice(part: { readonly holds: Holds | undefined; readonly where: Predicate | undefined }): boolean {
  return part.holds?.choice !== undefined || (part.where !== undefined && choosesIn(part.where));
}

function choosesIn(predicate: Predicate): boolean {
  switch (predicate.kind) {
    case 'and':
    case 'or':
      return predicate.operands.some(choosesIn);
    case 'not':
      return choosesIn(predicate.operand);
    case 'related':
      return hasChoice(predicate);
    case 'chosen':
      return true;
    case 'compare':
    case 'in':
    case 'hasAny':
    case 'isNull':
    case 'label':
      return false;
    default:
      return unreachable(predicate);
  }
}
