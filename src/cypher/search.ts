import type { Search } from '../plan/search.js';
import { searchIndexName } from '../model/search.js';
import { escapeName } from './escape.js';
import { slotText, type Names } from './names.js';
import { bracketed, conditions } from './predicate.js';
import { selectionText } from './selection.js';
import { callText } from './text.js';

type Hit = { readonly node: string; readonly score: string };

/**
 * The branch of a search: the nodes that the full-text index finds by all of the words, or else by some; best first.
 * https://neo4j.com/docs/cypher-manual/5/indexes/semantic-indexes/full-text-indexes/
 */
export function searchText(branch: Search, f: string, names: Names): string {
  const hit: Hit = { node: names.node(), score: names.value() };
  const { calls, list } = selectionText(branch.selection, { node: hit.node, edge: undefined }, [], names);
  return [...foundText(branch, hit, names), ...calls, `RETURN ${f}, ${list} AS r ORDER BY ${orderText(hit)}`].join(
    '\n',
  );
}

/**
 * The index is asked for some of the words only where no node has all of them. Both lists hold pairs of a node and its score:
 * a union of the two, or lists of nodes alone, would take Neo4j a third longer to plan.
 */
function foundText(branch: Search, hit: Hit, names: Names): readonly string[] {
  const [all, some, pair] = [names.value(), names.value(), names.value()];
  return [
    callText([], gatheredLines(branch, 0, all, names)),
    callText([all], [`WITH ${all} WHERE size(${all}) = 0`, ...gatheredLines(branch, 1, some, names)]),
    `UNWIND ${all} + ${some} AS ${pair}`,
    `WITH ${pair}[0] AS ${hit.node}, ${pair}[1] AS ${hit.score}`,
  ];
}

/** The words arrive as two queries of the index: the first asks for all of them, the second for some. */
function gatheredLines(branch: Search, query: 0 | 1, pairs: string, names: Names): readonly string[] {
  const hit: Hit = { node: names.node(), score: names.value() };
  const { node, score } = hit;
  const index = `'${escapeName(searchIndexName(branch.label))}'`;
  const where = conditions([bracketed(branch.where, { node, edge: undefined }, names)]);
  return [
    `CALL db.index.fulltext.queryNodes(${index}, ${slotText(branch.words)}[${String(query)}])`,
    `YIELD node AS ${node}, score AS ${score}`,
    `WITH ${node}, ${score}${where}`,
    `WITH ${node}, ${score} ORDER BY ${orderText(hit)} LIMIT ${slotText(branch.limit)}`,
    `RETURN collect([${node}, ${score}]) AS ${pairs}`,
  ];
}

function orderText({ node, score }: Hit): string {
  return `${score} DESC, ${node}.id`;
}
