import { foldUnit } from './fold.js';

/**
 * A text as search compares it: letters and digits alone, folded, all in one. `starts` and `ends` give, for each UTF-16 unit of
 * `text`, where what it was made of lies in the original; `words` are ranges of `text`.
 */
export type FoldedText = {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly words: readonly FoldedWord[];
};

/** A word within a folded text; `unspaced` where it is a pair of letters of a script that writes no spaces. */
export type FoldedWord = {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly unspaced: boolean;
};

type Unit = { readonly from: number; readonly to: number; readonly unspaced: boolean };

/** A letter or digit with the marks that belong to it; a Korean syllable written in parts is one. */
const UNITS = /[\u1100-\u115f][\u1160-\u11ff]*|[\p{L}\p{N}][\p{M}\uff9e\uff9f]*/gu;

/** Scripts whose words follow each other without spaces, so that any two letters in a row are searched for. */
const UNSPACED = /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u;

const APOSTROPHES = new Set(["'", '\u2019', '\u02bc', '\uff07']);

/** Folds a text: case, width, accents and apostrophes do not count, and what is no letter or digit parts words. */
export function foldText(original: string): FoldedText {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const runs: Unit[][] = [];
  let end = -1;
  for (const match of original.matchAll(UNITS)) {
    const folded = foldUnit(match[0]);
    const start = match.index;
    const unit = { from: text.length, to: text.length + folded.length, unspaced: UNSPACED.test(match[0]) };
    const joins = start === end || (start === end + 1 && APOSTROPHES.has(original[end] ?? ''));
    const run = runs.at(-1);
    if (joins && run?.[0]?.unspaced === unit.unspaced) run.push(unit);
    else runs.push([unit]);
    end = start + match[0].length;
    text += folded;
    for (let index = 0; index < folded.length; index += 1) {
      starts.push(start);
      ends.push(end);
    }
  }
  const words = runs.flatMap(wordsOfRun).map(({ from, to, unspaced }) => ({
    text: text.slice(from, to),
    from,
    to,
    unspaced,
  }));
  return { text, starts, ends, words };
}

/** The pairs of letters of a run without spaces, or the one word of any other. */
function wordsOfRun(run: readonly Unit[]): readonly Unit[] {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return [];
  if (!first.unspaced || run.length === 1) return [{ ...first, to: last.to }];
  return run.slice(0, -1).map((unit, index) => ({ ...unit, to: run[index + 1]?.to ?? unit.to }));
}

/** What stands before the word that is a name as a whole, so that a name is found by all of it before any part. */
const WHOLE = '=';

/** Longer names are found by their words alone. */
const MAX_WHOLE = 64;

/** The words to ask an index for: those of the text, and the text as a whole. Empty where it has no letter or digit. */
export function askedWords({ text, words }: FoldedText): readonly string[] {
  return [...new Set([...words.map((word) => word.text), ...wholeWord(text)])];
}

/** The words by which an index finds a name: its own, and the name as a whole. */
export function nameWords(name: string): readonly string[] {
  const folded = foldText(name);
  return [...wordsIn(folded), ...wholeWord(folded.text)];
}

/** The words by which an index finds a text: its own. */
export function textWords(text: string): readonly string[] {
  return wordsIn(foldText(text));
}

/** The word by which an index finds an id or a code: all of it, or nothing. */
export function codeWords(code: string): readonly string[] {
  return codeParts(code).flatMap((part) => wholeWord(foldText(part).text));
}

/** An id written `scheme:value` as a whole, and its value. */
export function codeParts(code: string): readonly string[] {
  const colon = code.indexOf(':');
  return colon < 0 ? [code] : [code, code.slice(colon + 1)];
}

/** How many letters of a word may be mistyped: none in numbers, pairs of letters and very short words. */
export function typosAllowed(word: string): 0 | 1 | 2 {
  const letters = word.startsWith(WHOLE) ? word.slice(1) : word;
  if (letters.length < 3 || /\p{N}/u.test(letters) || UNSPACED.test(letters)) return 0;
  return letters.length < 6 ? 1 : 2;
}

/** Whether the word stands for a name as a whole. */
export function isWhole(word: string): boolean {
  return word.startsWith(WHOLE);
}

function wholeWord(text: string): readonly string[] {
  return text === '' || text.length > MAX_WHOLE ? [] : [`${WHOLE}${text}`];
}

/** Single letters of unspaced scripts are asked for as the beginning of a pair; the last one begins none. */
function wordsIn({ words }: FoldedText): readonly string[] {
  return words.flatMap(({ text, unspaced }) => [text, ...(unspaced ? [...text].slice(1) : [])]);
}
