import type { Aggregate } from '../../plan/aggregate.js';
import type { Selection } from '../../plan/selection.js';
import type { Cell, Row } from '../engine.js';
import { slotNumber, type Call } from './call.js';
import { compileKey, type CompileSelection, type KeyPart, type KeyValue } from './group-key.js';
import { compileMeasure, type Gathering } from './measure.js';
import { compileBest } from './predicate.js';
import type { ListedRow } from './value-of.js';

/** Rows that share the values of some first keys; where these are all keys, a group. Long lists make no text of their keys. */
type Branch = {
  readonly keys: readonly KeyValue[];
  readonly next: Map<KeyValue, Branch>;
  readonly gathered: readonly Gathering[];
  count: number;
};

/** The groups of rows as a function; null where there are more rows than may be grouped. */
export function compileAggregate(
  { choice, keys, measures, rows, groups }: Aggregate<Selection>,
  select: CompileSelection,
): (grouped: Iterable<ListedRow>, call: Call) => Cell {
  const bestOf = choice === undefined ? undefined : compileBest(choice);
  const parts = keys.map((key) => compileKey(key, select));
  const starts = measures.map(compileMeasure);
  return (grouped, call) => {
    const most = slotNumber(call, rows);
    const found: Branch[] = [];
    let total = 0;
    const grow = (values: readonly KeyValue[]): Branch => {
      const isGroup = values.length === parts.length;
      const gathered = isGroup ? starts.map((start) => start()) : [];
      const branch = { keys: values, next: new Map<KeyValue, Branch>(), gathered, count: 0 };
      if (isGroup) found.push(branch);
      return branch;
    };
    const add = (branch: Branch, row: ListedRow): void => {
      const part = parts[branch.keys.length];
      if (part === undefined) {
        total += 1;
        branch.count += 1;
        for (const gathering of branch.gathered) gathering.take(row, call);
      } else if (part.kind === 'one') {
        add(below(branch, part.value(row, call), grow), row);
      } else {
        for (const value of part.values(row, call)) add(below(branch, value, grow), row);
      }
    };
    const root = grow([]);
    for (const row of grouped) {
      add(root, bestOf === undefined ? row : { ...row, claim: bestOf(row.node, call) });
      if (total > most) return null;
    }
    return found.slice(0, slotNumber(call, groups) + 1).map((group) => groupCells(parts, group, call));
  };
}

function below(branch: Branch, value: KeyValue, grow: (keys: readonly KeyValue[]) => Branch): Branch {
  let next = branch.next.get(value);
  if (next === undefined) branch.next.set(value, (next = grow([...branch.keys, value])));
  return next;
}

function groupCells(parts: readonly KeyPart[], { keys, gathered, count }: Branch, call: Call): Row {
  return [
    ...parts.map(({ cell }, index) => cell(keys[index] ?? null, call)),
    count,
    ...gathered.map(({ result }) => result()),
  ];
}
