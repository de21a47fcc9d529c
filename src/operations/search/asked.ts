import { ServiceError } from '../../errors/service-error.js';
import { askedWords, foldText, type FoldedText } from '../../util/search-words.js';

/** What is looked for: the text as it is compared, and the words to ask an engine for. */
export type Asked = { readonly folded: FoldedText; readonly words: readonly string[] };

const MAX_TEXT = 256;
const MAX_WORDS = 32;
const MAX_FIRST = 100;
const DEFAULT_FIRST = 10;

/** Reads the text of a search. Throws BAD_USER_INPUT where it cannot be searched for. */
export function readText(text: string): Asked {
  if (text.length > MAX_TEXT) {
    throw wrong(`"text" has ${String(text.length)} characters; a search takes at most ${String(MAX_TEXT)}`);
  }
  const folded = foldText(text);
  if (folded.text === '') throw wrong('"text" has no letter or digit to search for; give at least one');
  const words = askedWords(folded);
  if (folded.words.length > MAX_WORDS) {
    const count = String(folded.words.length);
    throw wrong(`"text" has ${count} words or pairs of letters; a search takes at most ${String(MAX_WORDS)}`);
  }
  return { folded, words };
}

/** Reads how many hits are asked for. Throws BAD_USER_INPUT beyond the limits. */
export function readFirst(given: number | null | undefined): number {
  const first = given ?? DEFAULT_FIRST;
  if (first >= 1 && first <= MAX_FIRST) return first;
  throw wrong(`"first" must be from 1 to ${String(MAX_FIRST)}, not ${String(first)}`);
}

function wrong(message: string): ServiceError {
  return new ServiceError('BAD_USER_INPUT', `${message}.`);
}
