import { block, capital, described } from './text.js';
import type { Model, Property } from '../model.js';

/** The filter input of a property, or undefined where it cannot be filtered by. */
export function scalarFilterName(property: Property): string | undefined {
  if (property.list) return property.kind === 'string' ? 'StringListFilter' : undefined;
  if (!property.indexed) return undefined;
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

/** The filter inputs that the model's indexed properties and its lists of texts need, once each. */
export function scalarFilters(model: Model): readonly string[] {
  const owners = [...model.nodes.values(), ...model.abstracts.values(), ...model.relations.values()];
  const filters = new Map<string, string>();
  for (const property of owners.flatMap((owner) => [...owner.properties.values()])) {
    const name = scalarFilterName(property);
    if (name !== undefined && !filters.has(name)) filters.set(name, filterInput(name, property));
  }
  return [...filters.values()];
}

const IS_NULL = described('True: there is no value. False: there is one.', 'isNull: Boolean');

function filterInput(name: string, property: Property): string {
  switch (name) {
    case 'IDFilter':
      return filter(name, 'an id', exact('ID'));
    case 'KeyFilter':
      return filter(name, 'a code or an address, compared letter by letter', [...exact('String'), IS_NULL]);
    case 'StringFilter':
      return filter(name, 'a text', [
        ...exact('String'),
        described('It begins with this, whatever the case and width of the letters.', 'startsWith: String'),
        described('It holds this somewhere, whatever the case and width of the letters.', 'contains: String'),
        IS_NULL,
      ]);
    case 'StringListFilter':
      return filter(name, 'a list of texts', [
        described(
          'It holds one of these, compared letter by letter; with an empty list nothing is found.',
          'hasAny: [String!]',
        ),
      ]);
    case 'BooleanFilter':
      return filter(name, 'a yes or no', [described('It is this.', 'eq: Boolean'), IS_NULL]);
    case 'PartialDateFilter':
      return filter(name, 'a date of any precision', [
        described('It lies between these days; a date that is not on record lies nowhere.', 'within: DateRange'),
        IS_NULL,
      ]);
    default:
      return property.kind === 'enum' ? enumFilter(name, property) : rangeFilter(name, property);
  }
}

function filter(name: string, subject: string, members: readonly string[]): string {
  return block(`A condition on ${subject}. All operators that are given must hold.`, `input ${name}`, members);
}

function enumFilter(name: string, { typeName }: Property): string {
  return filter(name, `a value of \`${typeName}\``, [...exact(typeName), IS_NULL]);
}

function rangeFilter(name: string, { typeName, kind }: Property): string {
  const dated = kind === 'date' || kind === 'dateTime';
  const [more, less] = dated ? ['later', 'earlier'] : ['greater', 'less'];
  const subject = { date: 'a day', dateTime: 'an instant' }[kind as string] ?? 'a number';
  return filter(name, subject, [
    ...exact(typeName),
    described(`It is ${more} than this.`, `gt: ${typeName}`),
    described(`It is this or ${more}.`, `gte: ${typeName}`),
    described(`It is ${less} than this.`, `lt: ${typeName}`),
    described(`It is this or ${less}.`, `lte: ${typeName}`),
    IS_NULL,
  ]);
}

function exact(typeName: string): readonly string[] {
  return [
    described('It is exactly this.', `eq: ${typeName}`),
    described('It is exactly one of these; with an empty list nothing is found.', `in: [${typeName}!]`),
  ];
}
