import { isWhole, typosAllowed } from '../util/search-words.js';

/**
 * The words as queries of a full-text index: one for all of them, as they are or as the beginning of a word, and one for some,
 * mistyped too. What could be read as syntax is escaped, and nothing begins with a wildcard.
 * https://lucene.apache.org/core/9_11_0/queryparser/org/apache/lucene/queryparser/classic/package-summary.html
 */
export function luceneQueries(words: readonly string[]): readonly [all: string, some: string] {
  const whole = words.filter(isWhole).map((word) => `(${typedClauses(word).join(' ')})`);
  const all = words.filter((word) => !isWhole(word)).map((word) => `+(${typedClauses(word).join(' ')})`);
  const some = words.map((word) => `(${[...typedClauses(word), ...mistypedClauses(word)].join(' ')})`);
  return [[...(all.length === 0 ? [] : [`(${all.join(' ')})`]), ...whole].join(' '), some.join(' ')];
}

function typedClauses(word: string): readonly string[] {
  const term = termOf(word);
  if (isWhole(word)) return [`searchNames:${term}^32`, `searchNames:${term}*^12`];
  return [`searchNames:${term}^8`, `searchNames:${term}*^3`, `searchText:${term}`, `searchText:${term}*^0.5`];
}

function mistypedClauses(word: string): readonly string[] {
  const typos = typosAllowed(word);
  return typos === 0 ? [] : [`searchNames:${termOf(word)}~${String(typos)}^${isWhole(word) ? '4' : '1'}`];
}

function termOf(word: string): string {
  return word.replace(/[^\p{L}\p{N}\p{M}]/gu, '\\$&');
}
