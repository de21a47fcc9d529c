import type { SearchField } from '../../model/search.js';
import type { FoldedText } from '../../util/search-words.js';
import type { Candidate, SearchedText } from './candidate.js';
import { highlightsOf, type Highlight } from './highlight.js';
import { matchText, type Match } from './match-text.js';

/** Why a thing is a hit. */
export type SearchReason = Match['how'] | 'DESCRIPTION';

/** A thing with the way it was found. */
export type Ranked = {
  readonly candidate: Candidate;
  readonly matchedName: string;
  readonly field: SearchField;
  readonly reason: SearchReason;
  readonly highlights: readonly Highlight[];
  readonly score: number;
};

/** What a reason is worth; within a reason, nothing adds more than a tenth or takes as much. */
const WORTH: Readonly<Record<SearchReason, number>> = {
  EXACT: 0.9,
  PREFIX: 0.75,
  WORDS: 0.6,
  FUZZY: 0.45,
  DESCRIPTION: 0.25,
  SOME_WORDS: 0.1,
};

const FIELD_WORTH: Readonly<Record<SearchField, number>> = {
  NAME: 1,
  ALTERNATIVE_NAME: 0.5,
  EXTERNAL_ID: 0.25,
  DESCRIPTION: 0,
};

/** More letters mistyped than this make no hit any less. */
const MAX_TYPOS = 3;

type Place = { readonly text: SearchedText; readonly match: Match };

/** Tells how each candidate was found, drops those that were not, and puts the best first; equals are ordered by id. */
export function rankCandidates(asked: FoldedText, candidates: readonly Candidate[]): readonly Ranked[] {
  const ranked = candidates.flatMap((candidate) => rankCandidate(asked, candidate));
  const isWhole = ranked.some(({ reason }) => reason !== 'SOME_WORDS');
  return ranked
    .filter(({ reason }) => !isWhole || reason !== 'SOME_WORDS')
    .sort((one, two) => two.score - one.score || (one.candidate.node.id < two.candidate.node.id ? -1 : 1));
}

function rankCandidate(asked: FoldedText, candidate: Candidate): readonly Ranked[] {
  const places = candidate.texts.flatMap((text) => placeOf(asked, text));
  const [best] = places
    .filter(({ text }) => text.field !== 'DESCRIPTION')
    .sort((one, two) => worth(two.match.how, two) - worth(one.match.how, one));
  const reason = reasonOf(asked, best, places);
  if (reason === undefined) return [];
  const isDescribed = reason === 'DESCRIPTION' || best === undefined;
  const text = best?.text ?? candidate.texts.find(({ field }) => field === 'NAME');
  return [
    {
      candidate,
      matchedName: text?.shown ?? candidate.name,
      field: isDescribed ? 'DESCRIPTION' : best.text.field,
      reason,
      highlights: best === undefined ? [] : highlightsOf(best.text, best.match.ranges),
      score: Math.round(worth(reason, best ?? places[0]) * 10_000) / 10_000,
    },
  ];
}

/** A code counts as a whole or not at all. */
function placeOf(asked: FoldedText, text: SearchedText): readonly Place[] {
  const match = matchText(asked, text.folded);
  if (match === undefined || (text.field === 'EXTERNAL_ID' && match.how !== 'EXACT')) return [];
  return [{ text, match }];
}

function reasonOf(asked: FoldedText, best: Place | undefined, places: readonly Place[]): SearchReason | undefined {
  if (best !== undefined && best.match.how !== 'SOME_WORDS' && best.match.how !== 'FUZZY') return best.match.how;
  const names = wordsFound(places.filter(({ text }) => text.field !== 'DESCRIPTION'));
  const all = wordsFound(places);
  if (names === asked.words.length) return 'WORDS';
  if (best?.match.how === 'FUZZY') return 'FUZZY';
  if (all === asked.words.length) return 'DESCRIPTION';
  return asked.words.length > 1 && all * 2 >= asked.words.length ? 'SOME_WORDS' : undefined;
}

/** How many of the words looked for are, as they are or begun, in one of the texts. */
function wordsFound(places: readonly Place[]): number {
  const found = new Set<number>();
  for (const { match } of places) {
    for (const [index, how] of match.words.entries()) if (how === 'exact' || how === 'begun') found.add(index);
  }
  return found.size;
}

function worth(reason: SearchReason, place: Place | undefined): number {
  if (place === undefined) return WORTH[reason];
  const { text, match } = place;
  const exact = match.words.filter((found) => found === 'exact').length / match.words.length;
  const near = 0.05 * match.closeness + 0.03 * exact + 0.02 * FIELD_WORTH[text.field];
  return WORTH[reason] + near - 0.03 * Math.min(match.typos, MAX_TYPOS);
}
