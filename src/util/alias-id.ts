import { sortKey } from './sort-key.js';

/** The id of the node by which an entity is found: under a name, whatever its case and width, or under an external id. */
export function aliasId(of: 'name' | 'ext', text: string): string {
  return of === 'name' ? `name:${sortKey(text.trim())}` : `ext:${text.trim().toLowerCase()}`;
}
