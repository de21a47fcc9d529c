import type { PropertyValues } from '../../model/stored.js';
import { sortKey } from '../../util/sort-key.js';
import { textList } from './text-list.js';

/** The ids of the look-up nodes that lead to an entity: by its name, its other names and its outside ids. */
export function aliasIds(properties: PropertyValues): string[] {
  const { name, altNames, externalIds } = properties;
  const names = [name, ...textList(altNames)].filter((text) => typeof text === 'string');
  return [...new Set([...names.map(nameAlias), ...textList(externalIds).map(externalAlias)])];
}

/** The id under which a name is looked up, whatever its case and width. */
export function nameAlias(name: string): string {
  return `name:${sortKey(name)}`;
}

/** The id under which an outside id, `scheme:value`, is looked up. */
export function externalAlias(externalId: string): string {
  return `ext:${externalId.toLowerCase()}`;
}
