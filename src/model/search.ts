import type { StoredProperties, StoredValue } from '../plan/write.js';
import { codeWords, nameWords, textWords } from '../util/search-words.js';
import type { Property } from './model.js';

/** As what a property is searched. */
export type SearchField = 'NAME' | 'ALTERNATIVE_NAME' | 'EXTERNAL_ID' | 'DESCRIPTION';

/** The stored words of a node's names and codes, and those of what describes it; words are parted by spaces. */
export const SEARCH_NAMES = 'searchNames';
export const SEARCH_TEXT = 'searchText';

/** The name of the index that searches the nodes of a label. */
export function searchIndexName(label: string): string {
  return `${label.toLowerCase()}_search`;
}

const WORDS: Readonly<Record<SearchField, (text: string) => readonly string[]>> = {
  NAME: nameWords,
  ALTERNATIVE_NAME: nameWords,
  EXTERNAL_ID: codeWords,
  DESCRIPTION: textWords,
};

/** The words to store for a node with these values; nothing where none of its properties is searched. */
export function searchWords(
  properties: ReadonlyMap<string, Property>,
  values: Readonly<Record<string, StoredValue | null | undefined>>,
): StoredProperties {
  const names = new Set<string>();
  const text = new Set<string>();
  for (const { name, search } of properties.values()) {
    if (search === undefined) continue;
    for (const value of textsOf(values[name])) {
      for (const word of WORDS[search](value)) (search === 'DESCRIPTION' ? text : names).add(word);
    }
  }
  return {
    ...(names.size === 0 ? {} : { [SEARCH_NAMES]: [...names].join(' ') }),
    ...(text.size === 0 ? {} : { [SEARCH_TEXT]: [...text].join(' ') }),
  };
}

/** The texts of a stored property: one, several or none. */
export function textsOf(value: StoredValue | null | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? (value as readonly string[]) : [];
}
