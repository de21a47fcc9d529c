import type { Predicate } from './predicate.js';
import type { Selection } from './selection.js';
import type { Slot } from './slot.js';

/**
 * The nodes of a label that bear some of the words in their names and texts, as they are or mistyped, or words that begin
 * with one of them: those that fit best come first, by the engine's own measure, then by id.
 */
export type Search = {
  readonly kind: 'search';
  readonly label: string;
  /** A slot of type `words`. */
  readonly words: Slot;
  /** Which of the nodes count at all. */
  readonly where: Predicate | undefined;
  /** How many rows there are at most. */
  readonly limit: Slot;
  readonly selection: Selection;
};
