import type { Property, RelationType } from '../../../src/model/model.js';
import { typeOfEnumValue } from '../../../src/model/names.js';
import type { PropertyValues } from '../../../src/model/stored.js';
import type { StoredValue } from '../../../src/plan/write.js';
import { partialDateBounds } from '../../../src/util/partial-date.js';
import { compareValues, foldText } from './compare-values.js';
import type { Scope } from './scope.js';
import { neighbours, propertiesOf, typeOf, type Step, type Walk } from './walk.js';

/** A filter as GraphQL coerced it. */
export type Where = { readonly [key: string]: unknown };

/** Whether a step's node, and its edge where the filter has parts for both, meets a filter. */
export function matches(
  walk: Walk,
  step: Step,
  type: string,
  relation: RelationType | undefined,
  where: Where,
  scope: Scope,
): boolean {
  return everyKey(where, (key, value) => {
    const again = (part: unknown) => matches(walk, step, type, relation, part as Where, scope);
    if (isLogic(key)) return logic(key, value, again);
    if (relation === undefined) return nodeKey(walk, step, type, key, value, scope);
    if (key === 'node') return matches(walk, step, type, undefined, value as Where, scope);
    return edgeMatches(step, relation, value as Where);
  });
}

function edgeMatches(step: Step, relation: RelationType, where: Where): boolean {
  return everyKey(where, (key, value) => {
    if (isLogic(key)) return logic(key, value, (part) => edgeMatches(step, relation, part as Where));
    const property = relation.properties.get(key);
    if (property === undefined) throw new Error(`an edge has no ${key}`);
    return valueMatches(property, step.edge?.properties ?? {}, value as Where);
  });
}

function nodeKey(walk: Walk, { node }: Step, type: string, key: string, value: unknown, scope: Scope): boolean {
  const { properties, links } = typeOf(walk, type);
  const property = properties.get(key);
  if (property !== undefined) return valueMatches(property, propertiesOf(walk, node, scope), value as Where);
  const link = links.get(key);
  if (link === undefined) {
    const names = (name: unknown) => typeOfEnumValue(walk.model, String(name));
    return everyKey(value as Where, (_, wanted) => [wanted].flat().some((name) => names(name) === node.type));
  }
  const relation = link.many && link.relation.fact ? link.relation : undefined;
  const steps = neighbours(walk, node, link, scope);
  const meets = (where: unknown) => (step: Step) => matches(walk, step, link.target, relation, where as Where, scope);
  if (!link.many) return steps.some(meets(value));
  return everyKey(value as Where, (quantifier, where) => {
    if (quantifier === 'some') return steps.some(meets(where));
    if (quantifier === 'none') return !steps.some(meets(where));
    return steps.every(meets(where));
  });
}

function valueMatches(property: Property, properties: PropertyValues, filter: Where): boolean {
  const value = properties[property.name] ?? undefined;
  return everyKey(filter, (operator, operand) => {
    if (operator === 'isNull') return (value === undefined) === operand;
    if (operator === 'within') return within(daysOf(property, properties), operand as DateRange);
    return value !== undefined && operatorHolds(property, operator, value, operand);
  });
}

function operatorHolds({ kind }: Property, operator: string, value: StoredValue, operand: unknown): boolean {
  const equal = (other: unknown) =>
    kind === 'decimal' ? compareValues(kind, false, value, String(other)) === 0 : value === wellFormed(other);
  const order = () => compareValues(kind, true, value, operand as StoredValue);
  switch (operator) {
    case 'eq':
      return equal(operand);
    case 'in':
      return (operand as readonly unknown[]).some(equal);
    case 'hasAny':
      return (value as readonly unknown[]).some((held) =>
        (operand as readonly unknown[]).some((one) => held === wellFormed(one)),
      );
    case 'gt':
      return order() > 0;
    case 'gte':
      return order() >= 0;
    case 'lt':
      return order() < 0;
    case 'lte':
      return order() <= 0;
    case 'startsWith':
      return foldText(String(value)).startsWith(foldText(String(operand)));
    case 'contains':
      return foldText(String(value)).includes(foldText(String(operand)));
    default:
      throw new Error(`there is no operator ${operator}`);
  }
}

type DateRange = { readonly from?: string | null; readonly until?: string | null; readonly mode: string };
type Days = { readonly min: StoredValue | undefined; readonly max: StoredValue | undefined };

function within({ min, max }: Days, { from, until, mode }: DateRange): boolean {
  if (min === undefined || max === undefined) return false;
  const [first, last] = mode === 'POSSIBLE' ? [max, min] : [min, max];
  return (from == null || from <= first) && (until == null || last < until);
}

/** The first and the last day that a date can mean: given beside it, or read from it. */
function daysOf({ name, bounds }: Property, properties: PropertyValues): Days {
  if (bounds?.given === true) {
    return { min: properties[bounds.min] ?? undefined, max: properties[bounds.max] ?? undefined };
  }
  const date = properties[name] ?? undefined;
  return date === undefined ? { min: undefined, max: undefined } : partialDateBounds(String(date));
}

function wellFormed(value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value;
}

function everyKey(where: Where, holds: (key: string, value: unknown) => boolean): boolean {
  return Object.entries(where).every(([key, value]) => value === null || holds(key, value));
}

function isLogic(key: string): boolean {
  return key === 'and' || key === 'or' || key === 'not';
}

function logic(key: string, value: unknown, holds: (part: unknown) => boolean): boolean {
  if (key === 'not') return !holds(value);
  const parts = value as readonly unknown[];
  return key === 'and' ? parts.every(holds) : parts.some(holds);
}
