import type { Search } from '../plan/search.js';
import { searchIndexName } from '../model/search.js';
import { isWhole, typosAllowed } from '../util/search-words.js';
import { escapeName } from './escape.js';
import { slotText, type Names } from './names.js';
import { bracketed, conditions } from './predicate.js';
import { selectionText } from './selection.js';

/**
 * The branch of a search: the nodes that the full-text index finds, best first.
 * https://neo4j.com/docs/cypher-manual/5/indexes/semantic-indexes/full-text-indexes/
 */
export function searchText(branch: Search, f: string, names: Names): string {
  const node = names.node();
  const score = names.value();
  const { calls, variables, list } = selectionText(branch.selection, { node, edge: undefined }, [], names);
  const order = `${score} DESC, ${node}.id`;
  return [
    `CALL db.index.fulltext.queryNodes('${escapeName(searchIndexName(branch.label))}', ${slotText(branch.words)})`,
    `YIELD node AS ${node}, score AS ${score}`,
    `WITH ${node}, ${score}${conditions([bracketed(branch.where, { node, edge: undefined }, names)])}`,
    `WITH ${node}, ${score} ORDER BY ${order} LIMIT ${slotText(branch.limit)}`,
    ...calls,
    ...(calls.length === 0 ? [] : [`WITH ${[node, score, ...variables].join(', ')} ORDER BY ${order}`]),
    `RETURN ${f}, ${list} AS r ORDER BY ${order}`,
  ].join('\n');
}

/**
 * The words as a query of the index: each as it is, as the beginning of a word, and mistyped. What could be read as syntax
 * is escaped, and nothing begins with a wildcard.
 * https://lucene.apache.org/core/9_11_0/queryparser/org/apache/lucene/queryparser/classic/package-summary.html
 */
export function luceneQuery(words: readonly string[]): string {
  return words.map((word) => `(${wordQuery(word)})`).join(' ');
}

function wordQuery(word: string): string {
  const term = word.replace(/[^\p{L}\p{N}\p{M}]/gu, '\\$&');
  const typos = typosAllowed(word);
  const weight = isWhole(word) ? 4 : 1;
  return [
    `searchNames:${term}^${String(8 * weight)}`,
    `searchNames:${term}*^${String(3 * weight)}`,
    ...(typos === 0 ? [] : [`searchNames:${term}~${String(typos)}^${String(weight)}`]),
    ...(isWhole(word) ? [] : [`searchText:${term}`, `searchText:${term}*^0.5`]),
  ].join(' ');
}
