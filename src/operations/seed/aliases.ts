import type { PropertyValues } from '../../model/stored.js';
import { aliasId } from '../../util/alias-id.js';
import { textList } from './text-list.js';

/** The ids of the look-up nodes that lead to an entity: by its name, its other names and its outside ids. */
export function aliasIds(properties: PropertyValues): string[] {
  const { name, altNames, externalIds } = properties;
  const names = [...(typeof name === 'string' ? [name] : []), ...textList(altNames)];
  return [
    ...new Set([
      ...names.map((text) => aliasId('name', text)),
      ...textList(externalIds).map((text) => aliasId('ext', text)),
    ]),
  ];
}
