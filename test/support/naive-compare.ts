import type { Cell } from '../../src/engine/engine.js';
import type { SlotValue } from '../../src/plan/slot.js';

/** Whether a stored value stands to another as the operator says. */
export function compares(left: Cell, operator: string, right: SlotValue): boolean {
  if (left === null || typeof left !== typeof right) return false;
  switch (operator) {
    case 'eq':
      return left === right;
    case 'gt':
      return left > right;
    case 'gte':
      return left >= right;
    case 'lt':
      return left < right;
    case 'lte':
      return left <= right;
    case 'startsWith':
      return typeof left === 'string' && left.startsWith(String(right));
    case 'contains':
      return typeof left === 'string' && left.includes(String(right));
    default:
      throw new Error(`operator ${operator}`);
  }
}

/** Nulls last, and first where the order descends. */
export function inOrder(left: Cell, right: Cell, descending: boolean): number {
  const ascending = left === right ? 0 : left === null ? 1 : right === null ? -1 : left < right ? -1 : 1;
  return descending ? -ascending : ascending;
}
