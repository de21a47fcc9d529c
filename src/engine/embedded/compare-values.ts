import type { Cell } from '../engine.js';

/**
 * Compares two stored values as an ascending order does: strings by code unit, before booleans, before numbers, and
 * null after everything.
 */
export function compareValues(left: Cell, right: Cell): number {
  if (left === right) return 0;
  if (typeof left === 'string' && typeof right === 'string') return left < right ? -1 : 1;
  const byKind = rank(left) - rank(right);
  if (byKind !== 0) return byKind;
  if (left === null || right === null) return 0;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Lists, strings, booleans, numbers, null: Cypher's order of kinds. */
function rank(value: Cell): number {
  switch (typeof value) {
    case 'string':
      return 1;
    case 'boolean':
      return 2;
    case 'number':
      return 3;
    default:
      return value === null ? 4 : 0;
  }
}
