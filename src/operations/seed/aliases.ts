import type { PropertyValues } from '../../model/stored.js';
import { sortKey } from '../../util/sort-key.js';

/** The ids of the look-up nodes that lead to an entity: by its name, its other names and its outside ids. */
export function aliasIds(properties: PropertyValues): string[] {
  const { name, altNames, externalIds } = properties;
  const names = [name, ...list(altNames)].filter((text) => typeof text === 'string');
  return [...new Set([...names.map(nameAlias), ...list(externalIds).map(externalAlias)])];
}

/** The id under which a name is looked up, whatever its case and width. */
export function nameAlias(name: string): string {
  return `name:${sortKey(name.trim())}`;
}

/** The id under which an outside id, `scheme:value`, is looked up. */
export function externalAlias(externalId: string): string {
  return `ext:${externalId.toLowerCase()}`;
}

function list(value: PropertyValues[string]): readonly string[] {
  return Array.isArray(value) ? value : [];
}
