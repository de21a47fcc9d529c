import { typosAllowed, type FoldedText, type FoldedWord } from '../../util/search-words.js';
import { isMistyped } from './mistyped.js';

/** How a word of what is looked for was found in a text. */
type Found = 'exact' | 'begun' | 'mistyped';

/** A part of a folded text. */
export type Range = { readonly from: number; readonly to: number };

/** How a text was found: which of the words looked for it has, and where. */
export type Match = {
  readonly how: 'EXACT' | 'PREFIX' | 'WORDS' | 'FUZZY' | 'SOME_WORDS';
  /** For each word looked for, how it was found, or undefined. */
  readonly words: readonly (Found | undefined)[];
  readonly ranges: readonly Range[];
  /** How much of the text it is, from 0 to 1. */
  readonly closeness: number;
};

/** How what is looked for is found in a text; undefined where none of its words is there. */
export function matchText(asked: FoldedText, text: FoldedText): Match | undefined {
  const closeness = Math.min(asked.text.length, text.text.length) / Math.max(asked.text.length, text.text.length, 1);
  const every = (found: Found): readonly Found[] => asked.words.map(() => found);
  const upTo = (to: number): readonly Range[] => [{ from: 0, to }];
  if (text.text === asked.text) {
    return { how: 'EXACT', words: every('exact'), ranges: upTo(text.text.length), closeness };
  }
  if (text.text.startsWith(asked.text)) {
    return { how: 'PREFIX', words: every('begun'), ranges: upTo(asked.text.length), closeness };
  }
  const places = asked.words.map((word, index) => {
    return bestPlace(word, index === asked.words.length - 1, text.words);
  });
  const words = places.map((place) => place?.found);
  const isWhole = words.every((found) => found !== undefined && found !== 'mistyped');
  if (!isWhole && isMistyped(asked.text, text.text, typosAllowed(asked.text))) {
    return { how: 'FUZZY', words: every('mistyped'), ranges: upTo(text.text.length), closeness };
  }
  const ranges = places.filter((place) => place !== undefined);
  if (ranges.length === 0) return undefined;
  const how = isWhole ? 'WORDS' : ranges.length === words.length ? 'FUZZY' : 'SOME_WORDS';
  return { how, words, ranges, closeness };
}

type Place = Range & { readonly found: Found };

/** Where a word is found best. The last one may still be typed; of any other, a single letter says too little. */
function bestPlace(word: FoldedWord, isLast: boolean, words: readonly FoldedWord[]): Place | undefined {
  const exact = words.find(({ text }) => text === word.text);
  if (exact !== undefined) return { from: exact.from, to: exact.to, found: 'exact' };
  if (!isLast && !word.unspaced && word.text.length === 1) return undefined;
  const begun = words.find(({ text }) => text.startsWith(word.text));
  if (begun !== undefined) return { from: begun.from, to: begun.from + word.text.length, found: 'begun' };
  const last = word.unspaced ? words.find(({ text, unspaced }) => unspaced && text.endsWith(word.text)) : undefined;
  if (last !== undefined) return { from: last.to - word.text.length, to: last.to, found: 'begun' };
  const typos = typosAllowed(word.text);
  const mistyped = words.find(({ text }) => isMistyped(word.text, text, typos));
  return mistyped === undefined ? undefined : { from: mistyped.from, to: mistyped.to, found: 'mistyped' };
}
