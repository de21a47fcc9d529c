import type { RowValue } from '../plan/predicate.js';
import { escapeName } from './escape.js';
import type { RowNames } from './names.js';

/** A stored value of a row as an expression. */
export function rowValueText({ on, property }: RowValue, row: RowNames): string {
  return `${row[on] ?? row.node}.${escapeName(property)}`;
}
