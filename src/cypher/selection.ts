import { unreachable } from '../errors/unreachable.js';
import type { Column, Expand, Selection } from '../plan/selection.js';
import { aggregateText } from './aggregate.js';
import { countText } from './count.js';
import type { Names, RowNames } from './names.js';
import type { TermTexts } from './page.js';
import { anyLabel } from './pattern.js';
import { chosenLines, placed, reachText } from './predicate.js';
import { rowValueText } from './row-value.js';
import { candidatesText, pagedRows, type RowsInput, type SelectionText } from './rows.js';
import { callText } from './text.js';

type ColumnText = { readonly calls: readonly string[]; readonly item: string };

/**
 * A row as a positional list. Nested rows come from `CALL (x) { }`, which Neo4j plans in linear time where nested
 * `COLLECT { }` takes exponential. https://neo4j.com/docs/cypher-manual/5/subqueries/call-subquery/
 */
export function selectionText(selection: Selection, row: RowNames, terms: TermTexts, names: Names): SelectionText {
  const columns = selection.columns.map((column) => columnText(column, row, terms, names));
  return {
    calls: columns.flatMap(({ calls }) => calls),
    list: `[${columns.map(({ item }) => item).join(', ')}]`,
  };
}

function columnText(column: Column, row: RowNames, terms: TermTexts, names: Names): ColumnText {
  switch (column.kind) {
    case 'property':
      return inline(rowValueText(column, row));
    case 'order':
      return inline(terms[column.term] ?? 'null');
    case 'labels':
      return inline(`labels(${row.node})`);
    case 'count': {
      const count = countText(row.node, column, names);
      if (column.guard === undefined) return count;
      return { ...count, item: `CASE WHEN ${row.node}:${anyLabel(column.guard)} THEN ${count.item} END` };
    }
    case 'one':
      return oneText(column, row, names);
    case 'chosen':
      return chosenText(column, row, names);
    case 'fact':
      return factText(column.selection, row, names);
    case 'expand':
      return expandText(column, row, names);
    case 'aggregate':
      return groupsText(column, row, names);
    default:
      return unreachable(column);
  }
}

function inline(item: string): ColumnText {
  return { calls: [], item };
}

function oneText(column: Column & { kind: 'one' }, row: RowNames, names: Names): ColumnText {
  const target = { node: names.node(), edge: undefined };
  const edge = column.holds === undefined ? '' : names.edge();
  const nested = selectionText(column.selection, target, [], names);
  const first = [guardText(column.guard, row)];
  const match = reachText(row.node, column, { node: target.node, edge }, { first, rest: [] }, names);
  const one = `WITH ${target.node} ORDER BY ${target.node}.id LIMIT 1`;
  return nestedRow([row.node], [match, one, ...nested.calls], nested.list, names);
}

function chosenText(column: Column & { kind: 'chosen' }, row: RowNames, names: Names): ColumnText {
  const claim = names.node();
  const nested = selectionText(column.selection, { node: claim, edge: undefined }, [], names);
  const lines = chosenLines(column.choice, row.node, claim, names, guardText(column.guard, row));
  return nestedRow([row.node], [...lines, ...nested.calls], nested.list, names);
}

function factText(selection: Selection, row: RowNames, names: Names): ColumnText {
  const target = { node: names.node(), edge: undefined };
  const edge = row.edge ?? row.node;
  const nested = selectionText(selection, target, [], names);
  return nestedRow(
    [edge],
    [`MATCH (${target.node}:Relation {id: ${edge}.factId})`, ...nested.calls],
    nested.list,
    names,
  );
}

function nestedRow(imports: readonly string[], lines: readonly string[], list: string, names: Names): ColumnText {
  const found = names.value();
  return {
    calls: [callText(imports, [...lines, `RETURN collect(${list}) AS ${found}`])],
    item: `head(${found})`,
  };
}

function expandText(column: Expand, row: RowNames, names: Names): ColumnText {
  const input: RowsInput = {
    page: column.page,
    edge: true,
    indexed: false,
    match: (target, extra) => expandMatch(column, row, target, extra, names),
    select: (target, terms) => selectionText(column.selection, target, terms, names),
  };
  const found = names.value();
  if (column.page.candidates === undefined) {
    const rows = pagedRows(input, names);
    const lines = [...rows.lines, `RETURN ${rows.collected} AS ${found}`];
    return { calls: [callText([row.node], lines)], item: found };
  }
  const { text, count, limit } = candidatesText(input, column.page.candidates, [row.node], names);
  const rows = pagedRows(input, names, [`${count} <= ${limit}`]);
  const lines = [...rows.lines, `RETURN ${rows.collected} AS ${found}`];
  return {
    calls: [text, callText([row.node, count], lines)],
    item: `CASE WHEN ${count} <= ${limit} THEN ${found} END`,
  };
}

function groupsText(column: Column & { kind: 'aggregate' }, row: RowNames, names: Names): ColumnText {
  const target = { node: names.node(), edge: names.edge() };
  const groups = aggregateText(
    expandMatch(column, row, target, [], names),
    target,
    column.aggregate,
    selectionText,
    names,
  );
  const found = names.value();
  const lines = [...groups.lines, `RETURN ${groups.found} AS ${found}`];
  return { calls: [callText([row.node], lines)], item: found };
}

/** Rows a step away, whether they are listed or grouped. */
type Reached = Omit<Expand, 'kind' | 'page' | 'selection'>;

function expandMatch(column: Reached, row: RowNames, target: RowNames, extra: readonly string[], names: Names): string {
  const own = placed(column, target, names);
  const all = { first: [guardText(column.guard, row), ...own.first], rest: [...own.rest, ...extra] };
  return reachText(row.node, column, { node: target.node, edge: target.edge ?? '' }, all, names);
}

function guardText(guard: readonly string[] | undefined, row: RowNames): string | undefined {
  return guard === undefined ? undefined : `${row.node}:${anyLabel(guard)}`;
}
