import { unreachable } from '../../errors/unreachable.js';
import type { Measure } from '../../plan/aggregate.js';
import type { Cell } from '../engine.js';
import type { Call } from './call.js';
import { compileNeighbours, compileTrait } from './group-key.js';
import { compileRowValue, type ListedRow } from './value-of.js';

/** What is gathered of the rows of one group. */
export type Gathering = { readonly take: (row: ListedRow, call: Call) => void; readonly result: () => Cell };

/** The measure as a function that starts to gather for a new group. */
export function compileMeasure(measure: Measure): () => Gathering {
  switch (measure.kind) {
    case 'distinct': {
      const trait = compileTrait(measure.of);
      return distinct((row, call) => {
        const value = trait(row, call);
        return value === null ? [] : [value];
      });
    }
    case 'neighbours': {
      const neighbours = compileNeighbours(measure);
      return distinct(({ node }, call) => neighbours(node, call));
    }
    case 'numbers':
      return numbers(measure);
    default:
      return unreachable(measure);
  }
}

function distinct(values: (row: ListedRow, call: Call) => readonly unknown[]): () => Gathering {
  return () => {
    const found = new Set<unknown>();
    return {
      take: (row, call) => {
        for (const value of values(row, call)) found.add(value);
      },
      result: () => found.size,
    };
  };
}

function numbers(measure: Measure & { kind: 'numbers' }): () => Gathering {
  const number = compileRowValue(measure);
  const unitOf = measure.unit === undefined ? () => null : compileRowValue(measure.unit);
  return () => {
    const found: Cell[] = [];
    return {
      take: (row) => {
        const value = number(row);
        if (value !== undefined) found.push([value, unitOf(row) ?? null]);
      },
      result: () => found,
    };
  };
}
