import { unreachable } from '../../errors/unreachable.js';
import type { Operator } from '../../plan/predicate.js';
import type { SlotValue } from '../../plan/slot.js';
import type { StoredValue } from '../../plan/write.js';

/** Whether a stored value stands to the asked one as the operator says; false for values of different kinds. */
export function comparison(operator: Operator): (stored: StoredValue, asked: SlotValue) => boolean {
  switch (operator) {
    case 'eq':
      return (stored, asked) => stored === asked;
    case 'gt':
      return (stored, asked) => comparable(stored, asked) && stored > asked;
    case 'gte':
      return (stored, asked) => comparable(stored, asked) && stored >= asked;
    case 'lt':
      return (stored, asked) => comparable(stored, asked) && stored < asked;
    case 'lte':
      return (stored, asked) => comparable(stored, asked) && stored <= asked;
    case 'startsWith':
      return (stored, asked) => typeof stored === 'string' && typeof asked === 'string' && stored.startsWith(asked);
    case 'contains':
      return (stored, asked) => typeof stored === 'string' && typeof asked === 'string' && stored.includes(asked);
    default:
      return unreachable(operator);
  }
}

function comparable(stored: StoredValue, asked: SlotValue): boolean {
  return typeof stored === typeof asked && typeof stored !== 'object';
}
