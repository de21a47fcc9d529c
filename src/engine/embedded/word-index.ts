import MiniSearch, { type Query, type QueryCombination } from 'minisearch';
import { SEARCH_NAMES, SEARCH_TEXT } from '../../model/search.js';
import { isWhole, typosAllowed } from '../../util/search-words.js';
import type { StoredNode } from './graph.js';

/** The words of the nodes of an extent; `touched` nodes are new or have changed, and are to be read before a search. */
export type WordIndex = { readonly index: MiniSearch<StoredNode>; readonly touched: Set<StoredNode> };

/** A node found, by its record, and how well it fits. */
export type WordHit = { readonly record: number; readonly score: number };

/** An index of the words of the nodes, none of which it has read yet. */
export function wordIndex(nodes: readonly StoredNode[]): WordIndex {
  const index = new MiniSearch<StoredNode>({
    idField: 'record',
    fields: [SEARCH_NAMES, SEARCH_TEXT],
    extractField: (node, field) => (field === 'record' ? node.record : node.properties[field]),
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  });
  return { index, touched: new Set(nodes) };
}

/** Reads the words of touched nodes until the time is up, by `performance.now()`, or none is left. */
export function readTouched({ index, touched }: WordIndex, until: number): void {
  let read = 0;
  for (const node of touched) {
    touched.delete(node);
    if (index.has(node.record)) index.replace(node);
    else index.add(node);
    read += 1;
    if (read % NODES === 0 && performance.now() >= until) return;
  }
}

/** Nodes between two looks at the time: less than a millisecond. */
const NODES = 16;

/** The nodes that bear all of the words, as they are or as the beginning of a word; in no order. */
export function findAll(words: WordIndex, asked: readonly string[]): readonly WordHit[] {
  const all = { combineWith: 'AND', queries: asked.filter((word) => !isWhole(word)).map(typedQuery) } as const;
  return find(words, [all, ...asked.filter(isWhole).map(typedQuery)]);
}

/** The nodes that bear some of the words, mistyped or not; in no order. */
export function findSome(words: WordIndex, asked: readonly string[]): readonly WordHit[] {
  return find(words, [...asked.map(mistypedQuery), ...asked.flatMap(swappedQueries)]);
}

function find(words: WordIndex, queries: readonly Query[]): readonly WordHit[] {
  readTouched(words, Infinity);
  const found = words.index.search(
    { combineWith: 'OR', queries: [...queries] },
    { boost: { [SEARCH_NAMES]: 8, [SEARCH_TEXT]: 1 }, tokenize: (word) => [word] },
  );
  return found.map(({ id, score }) => ({ record: id as number, score }));
}

function typedQuery(word: string): Query {
  return { queries: [word], prefix: true, boostTerm: () => (isWhole(word) ? 4 : 1) };
}

function mistypedQuery(word: string): Query {
  return { ...(typedQuery(word) as QueryCombination), fuzzy: typosAllowed(word), maxFuzzy: 2 };
}

/** Two letters that changed places are one mistake; here they count as two, which short words do not allow. */
function swappedQueries(word: string): readonly Query[] {
  if (typosAllowed(word) !== 1) return [];
  const first = isWhole(word) ? 1 : 0;
  const swapped = new Set<string>();
  for (let at = first; at + 1 < word.length; at += 1) {
    const [one, two] = [word[at] ?? '', word[at + 1] ?? ''];
    swapped.add(word.slice(0, at) + two + one + word.slice(at + 2));
  }
  swapped.delete(word);
  return [...swapped].map((text) => ({ queries: [text], boostTerm: () => 0.5 }));
}
