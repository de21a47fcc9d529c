import type { Database } from 'lmdb';
import type { StoredProperties, StoredValue } from '../../plan/write.js';

/** What many records have in common, so that the file holds it once: labels or a type, and the names of properties. */
export type Layout = readonly [kind: string | readonly string[], names: readonly string[]];

/** A layout for reading: what kind its records are, and how properties are made of a record's values. */
export type LayoutReader = {
  readonly kind: Layout[0];
  readonly properties: (values: readonly StoredValue[], first: number) => StoredProperties;
};

/** Columns with more texts than this hold names and ids, which are not worth looking up. */
const MAX_SHARED = 2_000;

/** Makes readers of layouts. Equal texts of a column are one text in memory, as most of dates and of enums are. */
export function layoutReader([kind, names]: Layout): LayoutReader {
  const shared = names.map((): Map<string, string> | undefined => new Map<string, string>());
  const share = (column: number, text: string): string => {
    const texts = shared[column];
    const known = texts?.get(text);
    if (known !== undefined || texts === undefined) return known ?? text;
    if (texts.size < MAX_SHARED) texts.set(text, text);
    else shared[column] = undefined;
    return text;
  };
  // What JSON makes holds all its properties in place, and its copies do too: half the time of adding them one by one.
  const none = JSON.parse(JSON.stringify(Object.fromEntries(names.map((name) => [name, null])))) as StoredProperties;
  const properties = (values: readonly StoredValue[], first: number): StoredProperties => {
    const read: Record<string, StoredValue> = { ...none };
    // By index: pairs of names and columns would take an eighth of opening a store.
    for (let column = 0; column < names.length; column += 1) {
      const value = values[first + column] as StoredValue;
      read[names[column] as string] = typeof value === 'string' ? share(column, value) : value;
    }
    return read;
  };
  return { kind, properties };
}

/** The numbers that records name their layouts by; a new layout is put into the file, in the transaction that is under way. */
export type LayoutNumbers = {
  readonly of: (kind: Layout[0], names: readonly string[]) => number;
  /** Must be called when that transaction came to nothing. */
  readonly forget: () => void;
};

/** The numbers of the layouts in the file. */
export function layoutNumbers(layouts: Database<Layout, number>): LayoutNumbers {
  let numbers: Map<string, number> | undefined;
  return {
    of: (kind, names) => {
      numbers ??= new Map([...layouts.getRange()].map(({ key, value }) => [JSON.stringify(value), key]));
      const layout: Layout = [kind, names];
      const text = JSON.stringify(layout);
      const known = numbers.get(text);
      if (known !== undefined) return known;
      const number = numbers.size;
      layouts.putSync(number, layout);
      numbers.set(text, number);
      return number;
    },
    forget: () => (numbers = undefined),
  };
}
