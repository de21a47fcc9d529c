import { extentOf } from './extent.js';
import type { Store } from './graph.js';
import { wordIndex, type WordIndex } from './word-index.js';

/** The index of the words of all nodes of a label; empty at first, with all nodes still to be read. */
export function wordsOf(store: Store, label: string): WordIndex {
  const extent = extentOf(store, [label]);
  extent.words ??= wordIndex(extent.nodes);
  return extent.words;
}
