import { unreachable } from '../errors/unreachable.js';
import type { Bucket, GroupKey, Neighbour, Trait } from '../plan/aggregate.js';
import type { Selection } from '../plan/selection.js';
import { slotText, type Names, type RowNames } from './names.js';
import { bracketed, reachText } from './predicate.js';
import type { TermTexts } from './page.js';
import { rowValueText } from './row-value.js';
import type { SelectionText } from './rows.js';
import { callText } from './text.js';

/** How the row of a neighbour is printed; handed in, since such a row can hold groups itself. */
export type Select = (selection: Selection, row: RowNames, terms: TermTexts, names: Names) => SelectionText;

/** A key of groups: what must run first, what rows and then groups carry of it, and its value in the answer. */
export type KeyText = {
  readonly name: string;
  readonly lines: readonly string[];
  readonly kept: readonly string[];
  readonly gathered: string;
  readonly selected: SelectionText;
  readonly item: string;
};

const NOTHING: SelectionText = { calls: [], list: '' };

/** The text of a key. */
export function keyText(key: GroupKey<Selection>, row: RowNames, select: Select, names: Names): KeyText {
  if (key.kind !== 'neighbour') {
    const name = names.value();
    const gathered = `${traitText(key, row, names)} AS ${name}`;
    return { name, lines: [], kept: [], gathered, selected: NOTHING, item: name };
  }
  const name = names.node();
  const list = names.value();
  const call = neighboursText(key, row.node, list, names);
  const selected = select(key.selection, { node: name, edge: undefined }, [], names);
  const item = `CASE WHEN ${name} IS NOT NULL THEN ${selected.list} END`;
  const shared = { name, gathered: name, selected, item };
  if (!key.many) return { ...shared, lines: [call], kept: [`head(${list}) AS ${name}`] };
  return { ...shared, lines: [call, unwindText(list, name)], kept: [name] };
}

/** The subquery that lists the neighbours of a node, each once. */
export function neighboursText(
  { step, holds, where, many }: Neighbour,
  from: string,
  list: string,
  names: Names,
): string {
  const target = { node: names.node(), edge: holds === undefined ? '' : names.edge() };
  const rest = [bracketed(where, target, names)];
  const match = reachText(from, { step, holds }, target, { first: [], rest }, names);
  const one = many ? [] : [`WITH ${target.node} ORDER BY ${target.node}.id LIMIT 1`];
  return callText([from], [match, ...one, `RETURN collect(${many ? 'DISTINCT ' : ''}${target.node}) AS ${list}`]);
}

/** A plain value of a row as an expression. */
export function traitText(trait: Trait, row: RowNames, names: Names): string {
  switch (trait.kind) {
    case 'value':
      return rowValueText(trait, row);
    case 'bucket':
      return bucketText(rowValueText(trait, row), trait.bucket);
    case 'label': {
      const label = names.value();
      return `head([${label} IN labels(${row.node}) WHERE ${label} IN ${slotText(trait.labels)}])`;
    }
    default:
      return unreachable(trait);
  }
}

/** Null stays null. https://neo4j.com/docs/cypher-manual/5/functions/string/#functions-substring */
function bucketText(day: string, bucket: Bucket): string {
  switch (bucket) {
    case 'year':
      return `left(${day}, 4)`;
    case 'month':
      return `left(${day}, 7)`;
    case 'quarter':
      return `left(${day}, 4) + '-Q' + toString((toInteger(substring(${day}, 5, 2)) + 2) / 3)`;
    default:
      return unreachable(bucket);
  }
}

/** A row without a neighbour stays one row. */
function unwindText(list: string, name: string): string {
  return `UNWIND CASE WHEN size(${list}) = 0 THEN [null] ELSE ${list} END AS ${name}`;
}
