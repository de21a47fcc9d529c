import { unreachable } from '../../errors/unreachable.js';
import type { LeafShape } from '../shape.js';
import type { Cell } from './shaping.js';

/** Tells whether GraphQL answers a stored value as it is; for any other it converts the value or refuses it. */
export function compileLeafTest({ accepts, list, required }: LeafShape): (cell: Cell) => boolean {
  const accepted = acceptedTest(accepts);
  const present = list ? (cell: Cell) => Array.isArray(cell) && cell.every(accepted) : accepted;
  return required ? present : (cell) => cell === null || present(cell);
}

function acceptedTest(accepts: LeafShape['accepts']): (cell: Cell) => boolean {
  switch (accepts) {
    case 'string':
      return (cell) => typeof cell === 'string';
    case 'int':
      // A bitwise operation answers 32 bits.
      return (cell) => typeof cell === 'number' && (cell | 0) === cell;
    case 'float':
      return (cell) => Number.isFinite(cell);
    case 'boolean':
      return (cell) => typeof cell === 'boolean';
    default: {
      if (typeof accepts === 'string') return unreachable(accepts);
      const names: ReadonlySet<unknown> = new Set(accepts);
      return (cell) => names.has(cell);
    }
  }
}
