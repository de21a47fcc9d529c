import type { Aggregate } from '../../plan/aggregate.js';
import type { Selection } from '../../plan/selection.js';
import type { Cell, Row } from '../engine.js';
import { slotNumber, type Call } from './call.js';
import {
  compileKey,
  identityOf,
  type CompileSelection,
  type Grouped,
  type KeyPart,
  type KeyValue,
} from './group-key.js';
import { compileMeasure, type Gathering } from './measure.js';

type Group = { readonly keys: readonly KeyValue[]; readonly gathered: readonly Gathering[]; count: number };

/** The groups of rows as a function; null where there are more rows than may be grouped. */
export function compileAggregate(
  { keys, measures, rows, groups }: Aggregate<Selection>,
  select: CompileSelection,
): (grouped: Iterable<Grouped>, call: Call) => Cell {
  const parts = keys.map((key) => compileKey(key, select));
  const gatherings = measures.map(compileMeasure);
  const newGroup = (values: readonly KeyValue[]): Group => ({
    keys: values,
    gathered: gatherings.map((start) => start()),
    count: 0,
  });
  return (grouped, call) => {
    const most = slotNumber(call, rows);
    const found = new Map<string, Group>(keys.length === 0 ? [['', newGroup([])]] : []);
    let total = 0;
    for (const row of grouped) {
      for (const values of combinations(parts, row, call)) {
        total += 1;
        if (total > most) return null;
        const identity = values.map(identityOf).join();
        let group = found.get(identity);
        if (group === undefined) found.set(identity, (group = newGroup(values)));
        group.count += 1;
        for (const gathering of group.gathered) gathering.take(row, call);
      }
    }
    const shown = [...found.values()].slice(0, slotNumber(call, groups) + 1);
    return shown.map((group) => groupCells(parts, group, call));
  };
}

/** Each way to take one value for every key; several only where a key has several values at a row. */
function combinations(parts: readonly KeyPart[], row: Grouped, call: Call): readonly (readonly KeyValue[])[] {
  let found: readonly (readonly KeyValue[])[] = [[]];
  for (const { values } of parts) {
    const own = values(row, call);
    found = found.flatMap((taken) => own.map((value) => [...taken, value]));
  }
  return found;
}

function groupCells(parts: readonly KeyPart[], { keys, gathered, count }: Group, call: Call): Row {
  return [
    ...parts.map(({ cell }, index) => cell(keys[index] ?? null, call)),
    count,
    ...gathered.map(({ result }) => result()),
  ];
}
