import type { ReadPlan } from '../../plan/read.js';
import type { Clock } from './clock.js';
import type { Store } from './graph.js';
import { readTouched, type WordIndex } from './word-index.js';
import { wordsOf } from './words-of.js';

/** How long other calls wait at most while words are read. */
const TURN_MS = 5;

/** Slices that are about to run, each for all calls that wait for it. */
const slices = new WeakMap<WordIndex, Promise<void>>();

/**
 * Reads the words that the searches of a plan need, in slices, so that other calls have their turns. Undefined where they are
 * read already. Ends with the clock; what was read by then stays.
 */
export function readWords(store: Store, plan: ReadPlan, clock: Clock): Promise<void> | undefined {
  return unread(store, plan) === undefined ? undefined : readAll(store, plan, clock);
}

async function readAll(store: Store, plan: ReadPlan, clock: Clock): Promise<void> {
  // Asked anew each time: a write may have put another graph in place of this one.
  for (let words = unread(store, plan); words !== undefined; words = unread(store, plan)) {
    await nextSlice(words);
    clock.check();
  }
}

function unread(store: Store, plan: ReadPlan): WordIndex | undefined {
  for (const branch of plan.branches) {
    const words = branch.kind === 'search' ? wordsOf(store, branch.label) : undefined;
    if (words !== undefined && words.touched.size > 0) return words;
  }
  return undefined;
}

function nextSlice(words: WordIndex): Promise<void> {
  let slice = slices.get(words);
  if (slice === undefined) {
    slice = new Promise((resolve) => {
      setImmediate(() => {
        slices.delete(words);
        readTouched(words, performance.now() + TURN_MS);
        resolve();
      });
    });
    slices.set(words, slice);
  }
  return slice;
}
