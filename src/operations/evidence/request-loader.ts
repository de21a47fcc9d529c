import DataLoader from 'dataloader';
import type { Analysis } from '../analysis.js';

/** Answers keys in their order. */
type Load<Key, Value> = (analysis: Analysis, keys: readonly Key[]) => Promise<readonly Value[]>;

/**
 * Makes what loads something by keys within a request. Keys that any fields name in one turn are loaded at once, so that the
 * text of a round trip, and the time that planning it takes, does not grow with the number of fields.
 */
export function requestLoader<Key, Value>(
  load: Load<Key, Value>,
  most = Infinity,
): (analysis: Analysis, key: Key) => Promise<Value> {
  const loaders = new WeakMap<Analysis, DataLoader<Key, Value>>();
  return (analysis, key) => {
    const known = loaders.get(analysis);
    const loader = known ?? new DataLoader((asked) => load(analysis, asked), { maxBatchSize: most });
    if (known === undefined) loaders.set(analysis, loader);
    return loader.load(key);
  };
}
