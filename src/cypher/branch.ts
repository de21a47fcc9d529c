import { unreachable } from '../errors/unreachable.js';
import type { Branch, Source } from '../plan/read.js';
import type { Slot } from '../plan/slot.js';
import { aggregateText } from './aggregate.js';
import type { Names } from './names.js';
import { bracketed, conditions } from './predicate.js';
import { candidatesText, pagedRows, type RowsInput } from './rows.js';
import { searchText } from './search.js';
import { selectionText } from './selection.js';
import { keysText, sourcePattern } from './source.js';
import { callText } from './text.js';

type RowsBranch = Branch & { kind: 'rows' };

/** One branch of the text: it returns the branch's index as `f` and a row as `r`. */
export function branchText(branch: Branch, index: number, names: Names): string {
  const f = `${String(index)} AS f`;
  switch (branch.kind) {
    case 'count': {
      const count = names.value();
      return [
        matchText(branch, names.node(), [], names, (node) => `WITH count(${node}) AS ${count}`),
        `RETURN ${f}, [${count}] AS r`,
      ].join('\n');
    }
    case 'rows':
      return rowsText(branch, f, names);
    case 'aggregate': {
      const row = { node: names.node(), edge: undefined };
      const match = matchText(branch, row.node, [], names);
      const { lines, found } = aggregateText(match, row, branch.aggregate, selectionText, names);
      return [...lines, `RETURN ${f}, [${found}] AS r`].join('\n');
    }
    case 'search':
      return searchText(branch, f, names);
    default:
      return unreachable(branch);
  }
}

function rowsText(branch: RowsBranch, f: string, names: Names): string {
  const { source, page } = branch;
  if (source.kind === 'keys') return keyRowsText({ ...branch, source }, f, names);
  if (page === undefined) {
    const node = names.node();
    const { calls, list } = selectionText(branch.selection, { node, edge: undefined }, [], names);
    return [matchText(branch, node, [], names), ...calls, `RETURN ${f}, ${list} AS r`].join('\n');
  }
  const input: RowsInput = {
    page,
    edge: false,
    indexed: source.kind === 'label',
    match: (row, extra) => matchText(branch, row.node, extra, names),
    select: (row, terms) => selectionText(branch.selection, row, terms, names),
  };
  if (page.candidates !== undefined) return boundedRowsText(input, page.candidates, f, names);
  const rows = pagedRows(input, names);
  return [...rows.lines, `RETURN ${f}, ${rows.list} AS r ORDER BY ${rows.order}`].join('\n');
}

function keyRowsText(branch: RowsBranch & { source: { kind: 'keys' } }, f: string, names: Names): string {
  const node = names.node();
  const index = names.value();
  const { calls, list } = selectionText(branch.selection, { node, edge: undefined }, [], names);
  const row = `CASE WHEN ${node} IS NOT NULL THEN ${list} END`;
  return [...keysText(branch.source, node, index), ...calls, `RETURN ${f}, ${row} AS r ORDER BY ${index}`].join('\n');
}

/** Rows of at most so many candidates; a single null row where there are more. */
function boundedRowsText(input: RowsInput, candidates: Slot, f: string, names: Names): string {
  const { text, count, limit } = candidatesText(input, candidates, [], names);
  const rows = pagedRows(input, names, [`${count} <= ${limit}`]);
  return [
    text,
    callText(
      [count],
      [
        ...rows.lines,
        `RETURN ${rows.list} AS r ORDER BY ${rows.order}`,
        'UNION ALL',
        `WITH ${count} WHERE ${count} > ${limit}`,
        'RETURN null AS r',
      ],
    ),
    `RETURN ${f}, r`,
  ].join('\n');
}

function matchText(
  branch: { readonly source: Source; readonly where: Branch['where'] },
  node: string,
  extra: readonly string[],
  names: Names,
  then?: (node: string) => string,
): string {
  if (branch.source.kind === 'keys') throw new TypeError('keys have rows of their own');
  const condition = conditions([bracketed(branch.where, { node, edge: undefined }, names), ...extra]);
  const match = `MATCH ${sourcePattern(branch.source, node, names)}${condition}`;
  return then === undefined ? match : `${match}\n${then(node)}`;
}
