import { ServiceError } from '../../errors/service-error.js';
import type { StoredProperties, StoredValue } from '../../plan/write.js';

/**
 * The properties as they are stored; lone surrogates become U+FFFD, as in Neo4j. Throws BAD_DATA for a number that is
 * not finite or, among `integers`, not an integer that JavaScript holds exactly.
 */
export function checkedProperties(
  where: string,
  properties: StoredProperties,
  integers: readonly string[],
): Record<string, StoredValue> {
  const stored: Record<string, StoredValue> = {};
  for (const [name, value] of Object.entries(properties)) {
    stored[name] = checkedValue(value, integers.includes(name), () => `${where}: "${name}"`);
  }
  return stored;
}

function checkedValue(value: StoredValue, integer: boolean, where: () => string): StoredValue {
  if (typeof value === 'string') return value.toWellFormed();
  if (typeof value === 'boolean') return value;
  if (typeof value === 'object') return value.map((item) => item.toWellFormed());
  if (integer ? Number.isSafeInteger(value) : Number.isFinite(value)) return value;
  throw new ServiceError('BAD_DATA', `${where()} is ${value}, which is no ${integer ? 'exact integer' : 'number'}`);
}
