import { ServiceError } from '../errors/service-error.js';
import type { Property } from '../model/model.js';
import type { Operator, Predicate, Subject } from '../plan/predicate.js';
import type { SlotType } from '../plan/slot.js';
import type { Argument } from './origin.js';
import type { Planning } from './planning.js';
import type { Transform } from './slots.js';

/** The conditions of an operator object (`{eq: ..., gt: ...}`) on one property; all must hold. */
export function planScalarFilter(
  planning: Planning,
  on: Subject,
  property: Property,
  filter: Argument,
  path: string,
): readonly Predicate[] {
  if (filter.kind !== 'object') return [];
  return [...filter.fields].flatMap(([operator, value]) =>
    planOperator(planning, on, property, operator, value, `${path}.${operator}`),
  );
}

function planOperator(
  planning: Planning,
  on: Subject,
  property: Property,
  operator: string,
  value: Argument,
  path: string,
): readonly Predicate[] {
  if (value.kind === 'null') {
    throw new ServiceError(
      'BAD_USER_INPUT',
      `"${path}" is null. To find what has no value write {isNull: true}; to leave the filter out, leave the key out.`,
    );
  }
  if (operator === 'isNull') return [planIsNull(on, property, value)];
  if (operator === 'within') return planWithin(planning, on, property, value);
  if (value.kind === 'list') return [planAmong(planning, on, property, value, path)];
  if (value.kind !== 'leaf') return [];
  const { name, transform } = compared(property, operator);
  return [
    {
      kind: 'compare',
      on,
      property: name,
      operator: operator as Operator,
      value: planning.slots.add(slotType(property), value.origin, transform),
    },
  ];
}

/** What a comparison reads: the stored value itself, or the form by which it is ordered. */
function compared(property: Property, operator: string): { name: string; transform: Transform } {
  if (property.kind === 'decimal') return { name: property.sortName, transform: { kind: 'decimalKey' } };
  if (property.kind === 'string' && (operator === 'startsWith' || operator === 'contains')) {
    return { name: property.sortName, transform: { kind: 'sortKey' } };
  }
  return { name: property.name, transform: { kind: 'raw' } };
}

function planIsNull(on: Subject, property: Property, value: Argument): Predicate {
  const isNull: Predicate = { kind: 'isNull', on, property: property.name };
  return value.kind === 'leaf' && value.value === false ? { kind: 'not', operand: isNull } : isNull;
}

/** One of the values is the property's or, of a list, one of its members. */
function planAmong(
  planning: Planning,
  on: Subject,
  property: Property,
  value: Argument & { kind: 'list' },
  path: string,
): Predicate {
  const decimal = property.kind === 'decimal';
  const type: SlotType = property.kind === 'int' ? 'ints' : property.kind === 'float' ? 'floats' : 'strings';
  return {
    kind: property.list ? 'hasAny' : 'in',
    on,
    property: decimal ? property.sortName : property.name,
    values: planning.slots.add(type, value.origin, {
      kind: 'list',
      of: decimal ? 'decimalKey' : 'raw',
      argument: path,
    }),
  };
}

/**
 * Whether a date of any precision lies in [from, until): certainly, when all the days it can mean do; possibly, when
 * one of them does. A date of which not both days are on record lies nowhere.
 */
function planWithin(planning: Planning, on: Subject, property: Property, range: Argument): readonly Predicate[] {
  const { bounds } = property;
  if (range.kind !== 'object' || bounds === undefined) return [];
  const mode = range.fields.get('mode');
  const possible = mode?.kind === 'leaf' && mode.value === 'POSSIBLE';
  const planSide = (name: 'from' | 'until', day: string): Predicate => {
    const value = range.fields.get(name);
    if (value?.kind !== 'leaf') return { kind: 'not', operand: { kind: 'isNull', on, property: day } };
    const operator = name === 'from' ? 'gte' : 'lt';
    return { kind: 'compare', on, property: day, operator, value: planning.slots.add('string', value.origin) };
  };
  const [first, last] = possible ? [bounds.max, bounds.min] : [bounds.min, bounds.max];
  return [planSide('from', first), planSide('until', last)];
}

/** The type in which values of a property travel. */
export function slotType(property: Property): SlotType {
  switch (property.kind) {
    case 'int':
      return 'int';
    case 'float':
      return 'float';
    case 'boolean':
      return 'boolean';
    default:
      return 'string';
  }
}
