import type { StoredProperties, StoredValue } from '../plan/write.js';
import { wrongForm } from './check-value.js';
import type { Property } from './model.js';
import { derivedNames } from './read-property.js';
import { searchWords } from './search.js';
import { ServiceError } from '../errors/service-error.js';
import { decimalKey } from '../util/decimal-key.js';
import { partialDateBounds } from '../util/partial-date.js';
import { sortKey } from '../util/sort-key.js';

/** What a loader gives for a property: the value as GraphQL shows it; null and undefined mean none. */
export type PropertyValues = Readonly<Record<string, StoredValue | null | undefined>>;

/**
 * The properties to store for a node or an edge: those given, each checked against the model, plus the derived ones by
 * which indexed values are ordered and compared (`nameSort`, `valueSort`, `startMin`, `startMax`). Unique values are
 * compared as they are, so nothing is derived for them; nor are days that are properties of their own.
 * Throws BAD_DATA for an unknown, missing or ill-typed property.
 */
export function storedProperties(
  where: string,
  properties: ReadonlyMap<string, Property>,
  values: PropertyValues,
): StoredProperties {
  refuseUnknown(where, properties, values);
  const stored: Record<string, StoredValue> = {};
  for (const property of properties.values()) {
    const value = values[property.name];
    if (value !== undefined && value !== null) Object.assign(stored, forms(where, property, value));
    else if (property.list) stored[property.name] = [];
    else if (property.required) throw new ServiceError('BAD_DATA', `${where}: "${property.name}" is missing`);
  }
  return { ...stored, ...searchWords(properties, values) };
}

/** The same for some of the properties only: what is not given is left out, even where the model requires it. */
export function givenProperties(
  where: string,
  properties: ReadonlyMap<string, Property>,
  values: PropertyValues,
): StoredProperties {
  refuseUnknown(where, properties, values);
  const stored: Record<string, StoredValue> = {};
  for (const property of properties.values()) {
    const value = values[property.name];
    if (value !== undefined && value !== null) Object.assign(stored, forms(where, property, value));
  }
  return stored;
}

function refuseUnknown(where: string, properties: ReadonlyMap<string, Property>, values: PropertyValues): void {
  for (const name of Object.keys(values)) {
    if (!properties.has(name)) throw new ServiceError('BAD_DATA', `${where}: there is no property "${name}"`);
  }
}

/** A value in every form in which it is stored. */
function forms(where: string, property: Property, value: StoredValue): StoredProperties {
  const form = wrongForm(property, value);
  if (form !== undefined) {
    throw new ServiceError('BAD_DATA', `${where}: "${property.name}" is ${JSON.stringify(value)}, not ${form}`);
  }
  return { [property.name]: value, ...derived(property, value) };
}

function derived(property: Property, value: StoredValue): StoredProperties {
  if (derivedNames(property).length === 0) return {};
  switch (property.kind) {
    case 'string':
      return { [property.sortName]: sortKey(String(value)) };
    case 'decimal':
      return { [property.sortName]: decimalKey(String(value)) };
    case 'partialDate': {
      const { bounds } = property;
      const { min, max } = partialDateBounds(String(value));
      return bounds === undefined ? {} : { [bounds.min]: min, [bounds.max]: max };
    }
    default:
      return {};
  }
}
