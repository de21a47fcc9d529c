import type { Predicate } from './predicate.js';
import type { Selection } from './selection.js';
import type { Slot } from './slot.js';

/**
 * The nodes of a label that bear all of the words in their names and texts, or longer ones that begin with them. Where there
 * is none, those that bear some of them, mistyped or not. What fits best comes first, by the engine's own measure, then by id.
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
