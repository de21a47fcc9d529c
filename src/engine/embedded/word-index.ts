import MiniSearch from 'minisearch';
import { SEARCH_NAMES, SEARCH_TEXT } from '../../model/search.js';
import { isWhole, typosAllowed } from '../../util/search-words.js';
import type { StoredNode } from './graph.js';

/** The words of the nodes of an extent; `touched` nodes have changed since and are read again at the next search. */
export type WordIndex = { readonly index: MiniSearch<StoredNode>; readonly touched: Set<StoredNode> };

/** A node found, by its record, and how well it fits. */
export type WordHit = { readonly record: number; readonly score: number };

/** Indexes the words of the nodes. */
export function indexWords(nodes: readonly StoredNode[]): WordIndex {
  const index = new MiniSearch<StoredNode>({
    idField: 'record',
    fields: [SEARCH_NAMES, SEARCH_TEXT],
    extractField: (node, field) => (field === 'record' ? node.record : node.properties[field]),
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  });
  index.addAll(nodes);
  return { index, touched: new Set() };
}

/** The nodes that bear some of the words, in no order: as they are, as the beginning of a word, or mistyped. */
export function findWords({ index, touched }: WordIndex, words: readonly string[]): readonly WordHit[] {
  for (const node of touched) {
    if (index.has(node.record)) index.replace(node);
    else index.add(node);
  }
  touched.clear();
  const found = index.search(
    { combineWith: 'OR', queries: [...words.map(wordQuery), ...words.flatMap(swappedQueries)] },
    { boost: { [SEARCH_NAMES]: 8, [SEARCH_TEXT]: 1 }, tokenize: (word) => [word] },
  );
  return found.map(({ id, score }) => ({ record: id as number, score }));
}

function wordQuery(word: string) {
  return {
    queries: [word],
    prefix: true,
    fuzzy: typosAllowed(word),
    maxFuzzy: 2,
    boostTerm: () => (isWhole(word) ? 4 : 1),
  };
}

/** Two letters that changed places are one mistake; here they count as two, which short words do not allow. */
function swappedQueries(word: string) {
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
