import type { Aggregate } from '../plan/aggregate.js';
import type { Selection } from '../plan/selection.js';
import { withClaim } from './claim.js';
import { keyText, type KeyText, type Select } from './group-key.js';
import { measureText } from './measure.js';
import { boundNames, slotText, type Names, type RowNames } from './names.js';
import { callText } from './text.js';

/**
 * The lines that gather the rows of a match into groups, one row whatever is matched, and the expression of their list.
 * https://neo4j.com/docs/cypher-manual/5/functions/aggregating/
 */
export function aggregateText(
  match: string,
  listed: RowNames,
  aggregate: Aggregate<Selection>,
  select: Select,
  names: Names,
): { readonly lines: readonly string[]; readonly found: string } {
  const { row, calls } = withClaim(aggregate.choice, listed, names);
  const keys = aggregate.keys.map((key) => keyText(key, row, select, names));
  const measures = aggregate.measures.map((measure) => measureText(measure, row, names));
  const [count, list, total] = [names.value(), names.value(), names.value()];
  const kept = [...boundNames(row), ...keys.flatMap((key) => key.kept)];
  const gathered = [...keys.map((key) => key.gathered), `count(*) AS ${count}`, ...measures.map((one) => one.gathered)];
  const isInline = keys.every(({ selected }) => selected.calls.length === 0);
  const items = [
    ...keys.map((key) => (isInline ? key.item : key.name)),
    count,
    ...measures.map((measure) => measure.item),
  ];
  const isWithin = `${total} <= ${slotText(aggregate.rows)}`;
  const cut = `${list}[..${slotText(aggregate.groups)} + 1]`;
  const lines = [
    match,
    ...calls,
    ...keys.flatMap((key) => key.lines),
    `WITH ${kept.join(', ')} LIMIT ${slotText(aggregate.rows)} + 1`,
    ...measures.flatMap((measure) => measure.lines),
    `WITH ${gathered.join(', ')}`,
    `WITH collect([${items.join(', ')}]) AS ${list}, sum(${count}) AS ${total}`,
  ];
  if (isInline) return { lines, found: `CASE WHEN ${isWithin} THEN ${cut} END` };
  const found = names.value();
  const groups = `CASE WHEN ${isWithin} THEN ${cut} ELSE [] END`;
  const call = callText([list, total], selectedLines(keys, items.length, groups, found, names));
  return { lines: [...lines, call], found: `CASE WHEN ${isWithin} THEN ${found} END` };
}

/** The rows of the keys' neighbours are read for the groups that are left, once there are groups. */
function selectedLines(
  keys: readonly KeyText[],
  width: number,
  groups: string,
  found: string,
  names: Names,
): readonly string[] {
  const group = names.value();
  const places = Array.from({ length: width }, (_, place) => `${group}[${String(place)}]`);
  const bound = keys.map(({ name }, place) => `${places[place] ?? ''} AS ${name}`);
  const items = places.map((place, index) => keys[index]?.item ?? place);
  return [
    `UNWIND ${groups} AS ${group}`,
    `WITH ${[group, ...bound].join(', ')}`,
    ...keys.flatMap(({ selected }) => selected.calls),
    `RETURN collect([${items.join(', ')}]) AS ${found}`,
  ];
}
