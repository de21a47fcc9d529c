import { ServiceError } from '../../errors/service-error.js';
import type { Property, RelationType } from '../../model/model.js';
import type { PropertyValues } from '../../model/stored.js';
import type { Times } from './bounds.js';
import { enumValue } from './vocabulary.js';

/** What the facts of an edge are about rather than what is said of its time: kept on claims, and derived for edges. */
const OWN_NAMES = new Set(['from', 'until', 'fromMin', 'fromMax', 'toMin', 'toMax', 'certainty']);

/** The properties that a line gives an edge: those of its qualifiers that the model knows, each as the model stores it. */
export function edgeProperties(where: string, relation: RelationType, qualifiers: Times): PropertyValues {
  const given: Record<string, string | number | boolean> = {};
  const { amountUSD, ...others } = qualifiers;
  const all: Times = amountUSD === undefined ? others : { ...others, amount: String(amountUSD), currency: 'USD' };
  for (const [name, value] of Object.entries(all)) {
    const property = relation.properties.get(name);
    if (property !== undefined && !OWN_NAMES.has(name)) given[name] = stored(where, property, value);
  }
  return given;
}

function stored(where: string, property: Property, value: string | number | boolean): string | number | boolean {
  switch (property.kind) {
    case 'int':
      if (Number.isInteger(Number(value))) return Number(value);
      throw new ServiceError('BAD_DATA', `${where}: "${property.name}" must be a whole number, not "${value}"`);
    case 'boolean':
      if (typeof value === 'boolean') return value;
      throw new ServiceError('BAD_DATA', `${where}: "${property.name}" must be true or false, not "${value}"`);
    case 'enum':
      return property.typeName === 'RegionScheme' ? scheme(String(value)) : enumValue(String(value));
    case 'string':
      return property.name === 'market' ? market(String(value)) : String(value);
    default:
      return String(value);
  }
}

/** Markets are named by their id, whether the line wrote `US` or `us`; other words stay: `outside CN`. */
function market(value: string): string {
  return /^[A-Z]{2}$/.test(value) ? value.toLowerCase() : value;
}

/** `CLDR territory containment` is the scheme CLDR. */
function scheme(value: string): string {
  return enumValue(value.split(' ')[0] ?? value);
}
