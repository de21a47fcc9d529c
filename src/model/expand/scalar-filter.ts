import { block, capital, described, words } from './text.js';
import type { Model, Property } from '../model.js';

/** The filter input of a property, or undefined where it cannot be filtered by. */
export function scalarFilterName(property: Property): string | undefined {
  if (!property.indexed || property.list) return undefined;
  switch (property.kind) {
    case 'id':
      return 'IDFilter';
    case 'string':
      return property.unique ? 'KeyFilter' : 'StringFilter';
    case 'url':
      return property.unique ? 'KeyFilter' : 'StringFilter';
    case 'enum':
      return `${property.typeName}Filter`;
    case 'int':
    case 'float':
    case 'boolean':
    case 'date':
    case 'dateTime':
    case 'decimal':
    case 'partialDate':
      return `${capital(property.kind)}Filter`;
  }
}

/** The filter inputs that the model's indexed properties need, once each. */
export function scalarFilters(model: Model): readonly string[] {
  const owners = [...model.nodes.values(), ...model.abstracts.values(), ...model.relations.values()];
  const filters = new Map<string, string>();
  for (const property of owners.flatMap((owner) => [...owner.properties.values()])) {
    const name = scalarFilterName(property);
    if (name !== undefined && !filters.has(name)) filters.set(name, filterInput(name, property));
  }
  return [...filters.values()];
}

const IS_NULL = described('Has no value.', 'isNull: Boolean');

function filterInput(name: string, property: Property): string {
  switch (name) {
    case 'IDFilter':
      return block('A condition on an id.', `input ${name}`, exact('ID'));
    case 'KeyFilter':
      return block('A condition on a code or address, compared as it is.', `input ${name}`, [
        ...exact('String'),
        IS_NULL,
      ]);
    case 'StringFilter':
      return block('A condition on text.', `input ${name}`, [
        ...exact('String'),
        described('Begins with this, whatever its case and width.', 'startsWith: String'),
        described('Holds this, whatever its case and width.', 'contains: String'),
        IS_NULL,
      ]);
    case 'BooleanFilter':
      return block('A condition on a yes or no.', `input ${name}`, [described('Is this.', 'eq: Boolean'), IS_NULL]);
    case 'PartialDateFilter':
      return block('A condition on a date of any precision.', `input ${name}`, [
        described('Lies within these days.', 'within: DateRange'),
        IS_NULL,
      ]);
    default:
      return property.kind === 'enum' ? enumFilter(name, property) : rangeFilter(name, property);
  }
}

function enumFilter(name: string, { typeName }: Property): string {
  return block(`A condition on ${words(typeName)}.`, `input ${name}`, [...exact(typeName), IS_NULL]);
}

function rangeFilter(name: string, { typeName }: Property): string {
  return block(`A condition on ${words(typeName)} values.`, `input ${name}`, [
    ...exact(typeName),
    described('Is greater or later.', `gt: ${typeName}`),
    described('Is this, greater or later.', `gte: ${typeName}`),
    described('Is less or earlier.', `lt: ${typeName}`),
    described('Is this, less or earlier.', `lte: ${typeName}`),
    IS_NULL,
  ]);
}

function exact(typeName: string): readonly string[] {
  return [described('Is exactly this.', `eq: ${typeName}`), described('Is one of these.', `in: [${typeName}!]`)];
}
