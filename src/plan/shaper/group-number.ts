import { unreachable } from '../../errors/unreachable.js';
import { ServiceError } from '../../errors/service-error.js';
import { added, compareExact, divided, exactOf, type Exact } from '../../util/exact.js';
import type { GroupNumber } from '../shape.js';
import type { Cell, Row } from './shaping.js';

/** A number of a group; null where there is none, an error where it cannot be. */
export type NumberOf = (group: Row) => Exact | null | ServiceError;

type Computed = Extract<GroupNumber, { readonly of: string }>;
type Measured = readonly [number: string | number, unit: Cell];

/** Digits of a mean. */
const DIGITS = 20;

/** A number of a group as a function of the group. */
export function compileNumber(number: GroupNumber): NumberOf {
  switch (number.kind) {
    case 'count':
    case 'distinct':
      return (group) => exactOf(group[number.column] as number);
    case 'sum':
      return computed(number, (values) => values.reduce(added));
    case 'min':
      return computed(number, (values) => values.reduce((a, b) => (compareExact(b, a) < 0 ? b : a)));
    case 'max':
      return computed(number, (values) => values.reduce((a, b) => (compareExact(b, a) > 0 ? b : a)));
    case 'avg':
      return computed(number, (values) => divided(values.reduce(added), values.length, DIGITS));
    default:
      return unreachable(number);
  }
}

function computed(number: Computed, compute: (values: readonly Exact[]) => Exact): NumberOf {
  return (group) => {
    const measured = group[number.column] as readonly Measured[];
    if (measured.length === 0) return null;
    const units = new Set(measured.map(([, unit]) => unit));
    return units.size > 1 ? mixed(number, units) : compute(measured.map(([value]) => exactOf(value)));
  };
}

function mixed({ kind, of, unit }: Computed, units: ReadonlySet<Cell>): ServiceError {
  const names = [...units].map((name) => (name === null ? 'none' : String(name))).sort();
  const shown = names.length > 10 ? [...names.slice(0, 10), '...'] : names;
  return new ServiceError(
    'BAD_USER_INPUT',
    `The ${of} of this group is in several units (${shown.join(', ')}), so it has no ${kind}. Add ${unit ?? ''} to "by", or keep one unit with "where".`,
  );
}
