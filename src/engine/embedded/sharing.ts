import type { StoredProperties, StoredValue } from '../../plan/write.js';

/** Values of one property that are looked at before its texts are taken to be all different, as ids are. */
const MOST_VALUES = 10_000;

/** Makes equal texts of records one text in memory: a day, a type or a certainty is stored with thousands of them. */
export type Sharing = {
  readonly text: (text: string) => string;
  readonly labels: (labels: readonly string[]) => readonly string[];
  /** Changes the record's own object, which nobody else has seen yet. */
  readonly properties: (properties: StoredProperties) => StoredProperties;
};

/** A sharing that has seen nothing yet. */
export function startSharing(): Sharing {
  const texts = new Map<string, string>();
  const lists = new Map<string, readonly string[]>();
  const values = new Map<string, Map<string, string> | undefined>();
  const shareValue = (name: string, value: string): string => {
    let known = values.get(name);
    if (known === undefined) {
      if (values.has(name)) return value;
      values.set(name, (known = new Map<string, string>()));
    }
    const shared = known.get(value);
    if (shared !== undefined) return shared;
    if (known.size < MOST_VALUES) known.set(value, value);
    else values.set(name, undefined);
    return value;
  };
  return {
    text: (text) => shareIn(texts, text, text),
    labels: (labels) => shareIn(lists, labels.join(' '), labels),
    properties: (properties) => {
      const own = properties as Record<string, StoredValue>;
      for (const name in own) {
        const value = own[name];
        if (typeof value === 'string') own[name] = shareValue(name, value);
      }
      return properties;
    },
  };
}

function shareIn<Value>(known: Map<string, Value>, key: string, value: Value): Value {
  const shared = known.get(key);
  if (shared === undefined) known.set(key, value);
  return shared ?? value;
}
