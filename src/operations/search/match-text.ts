import { typosAllowed, type FoldedText, type FoldedWord } from '../../util/search-words.js';
import { typosBetween } from './mistyped.js';

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
  /** How many letters were mistyped. */
  readonly typos: number;
  /** How much of the text it is, from 0 to 1. */
  readonly closeness: number;
};

/** How what is looked for is found in a text; undefined where none of its words is there. */
export function matchText(asked: FoldedText, text: FoldedText): Match | undefined {
  const closeness = Math.min(asked.text.length, text.text.length) / Math.max(asked.text.length, text.text.length, 1);
  const all = (how: Match['how'], found: Found, to: number, typos = 0): Match => {
    return { how, words: asked.words.map(() => found), ranges: [{ from: 0, to }], typos, closeness };
  };
  if (text.text === asked.text) return all('EXACT', 'exact', text.text.length);
  if (text.text.startsWith(asked.text)) return all('PREFIX', 'begun', asked.text.length);
  const places = placesOf(asked.words, text.words);
  const words = places.map((place) => place?.found);
  const isWhole = words.every((found) => found === 'exact' || found === 'begun');
  const between = isWhole ? undefined : typosBetween(asked.text, text.text, typosAllowed(asked.text));
  if (between !== undefined) return all('FUZZY', 'mistyped', text.text.length, between);
  const ranges = places.filter((place) => place !== undefined);
  if (ranges.length === 0) return undefined;
  const how = isWhole ? 'WORDS' : ranges.length === words.length ? 'FUZZY' : 'SOME_WORDS';
  const typos = ranges.reduce((sum, place) => sum + place.typos, 0);
  if (how !== 'SOME_WORDS') return { how, words, ranges, typos, closeness };
  return { how, words, ranges, typos, closeness: covered(ranges, text) * (ranges.length / words.length) };
}

/** How much of the text the ranges cover. */
function covered(ranges: readonly Range[], text: FoldedText): number {
  return Math.min(ranges.reduce((sum, { from, to }) => sum + to - from, 0) / text.text.length, 1);
}

type Place = Range & { readonly found: Found; readonly typos: number };

function placesOf(asked: readonly FoldedWord[], words: readonly FoldedWord[]): readonly (Place | undefined)[] {
  return asked.map((word, index) => bestPlace(word, index === asked.length - 1, words));
}

/** Where a word is found best. The last one may still be typed; of any other, a single letter says too little. */
function bestPlace(word: FoldedWord, isLast: boolean, words: readonly FoldedWord[]): Place | undefined {
  const exact = words.find(({ text }) => text === word.text);
  if (exact !== undefined) return { from: exact.from, to: exact.to, found: 'exact', typos: 0 };
  if (!isLast && !word.unspaced && word.text.length === 1) return undefined;
  const begun = words.find(({ text }) => text.startsWith(word.text));
  if (begun !== undefined) {
    return { from: begun.from, to: begun.from + word.text.length, found: 'begun', typos: 0 };
  }
  const last = word.unspaced ? words.find(({ text, unspaced }) => unspaced && text.endsWith(word.text)) : undefined;
  if (last !== undefined) return { from: last.to - word.text.length, to: last.to, found: 'begun', typos: 0 };
  return mistypedPlace(word, words);
}

function mistypedPlace(word: FoldedWord, words: readonly FoldedWord[]): Place | undefined {
  let best: Place | undefined;
  let most: number = typosAllowed(word.text);
  for (const { text, from, to } of words) {
    const typos = most === 0 ? undefined : typosBetween(word.text, text, most);
    if (typos === undefined) continue;
    best = { from, to, found: 'mistyped', typos };
    most = typos - 1;
  }
  return best;
}
