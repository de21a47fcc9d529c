import type { Cell, Row } from '../../src/engine/engine.js';
import type { Aggregate, GroupKey, Measure, Neighbour, Trait } from '../../src/plan/aggregate.js';
import type { RowValue } from '../../src/plan/predicate.js';
import type { Selection } from '../../src/plan/selection.js';
import type { Slot, SlotValue } from '../../src/plan/slot.js';
import type { NaiveEdge, NaiveNode } from './naive-graph.js';

type Hit = { readonly node: NaiveNode; readonly edge: NaiveEdge | undefined };

/** What grouping takes of the naive evaluation of a plan. */
export type Naive = {
  readonly value: (slot: Slot) => SlotValue;
  readonly neighbours: (node: NaiveNode, neighbour: Neighbour) => readonly NaiveNode[];
  readonly read: (hit: Hit, value: RowValue) => Cell;
  readonly rowOf: (node: NaiveNode, selection: Selection) => Row;
};

type KeyValue = Cell | NaiveNode;
type Combined = { readonly hit: Hit; readonly values: readonly KeyValue[] };

/** The groups of some rows: what the plan means by an aggregate. */
export function naiveGroups(hits: readonly Hit[], aggregate: Aggregate<Selection>, naive: Naive): Cell {
  const rows = hits.flatMap((hit) => combined(hit, aggregate.keys, naive));
  if (rows.length > Number(naive.value(aggregate.rows))) return null;
  const groups: Combined[][] = aggregate.keys.length === 0 ? [[]] : [];
  for (const row of rows) {
    const known = groups.find(([first]) => first === undefined || isSame(first.values, row.values));
    if (known === undefined) groups.push([row]);
    else known.push(row);
  }
  return groups.slice(0, Number(naive.value(aggregate.groups)) + 1).map((group) => [
    ...aggregate.keys.map((key, index) => keyCell(key, group[0]?.values[index] ?? null, naive)),
    group.length,
    ...aggregate.measures.map((measure) =>
      measured(
        measure,
        group.map(({ hit }) => hit),
        naive,
      ),
    ),
  ]);
}

/** The row once for every way to choose among the neighbours it is grouped by. */
function combined(hit: Hit, keys: readonly GroupKey<Selection>[], naive: Naive): readonly Combined[] {
  return keys.reduce<readonly Combined[]>(
    (rows, key) => rows.flatMap((row) => keyValues(key, hit, naive).map((v) => ({ hit, values: [...row.values, v] }))),
    [{ hit, values: [] }],
  );
}

function keyValues(key: GroupKey<Selection>, hit: Hit, naive: Naive): readonly KeyValue[] {
  if (key.kind !== 'neighbour') return [trait(key, hit, naive)];
  const found = naive.neighbours(hit.node, key);
  return found.length === 0 ? [null] : found;
}

function keyCell(key: GroupKey<Selection>, value: KeyValue, { rowOf }: Naive): Cell {
  if (typeof value === 'object' && value !== null && 'labels' in value)
    return key.kind === 'neighbour' ? rowOf(value, key.selection) : null;
  return value;
}

function trait(of: Trait, hit: Hit, { value, read }: Naive): Cell {
  if (of.kind === 'label')
    return hit.node.labels.find((label) => (value(of.labels) as readonly string[]).includes(label)) ?? null;
  const stored = read(hit, of);
  if (of.kind === 'value' || stored === null) return stored;
  const [year = '', month = ''] = String(stored).split('-');
  if (of.bucket === 'year') return year;
  return of.bucket === 'month' ? `${year}-${month}` : `${year}-Q${String(1 + Math.floor((Number(month) - 1) / 3))}`;
}

function measured(measure: Measure, hits: readonly Hit[], naive: Naive): Cell {
  switch (measure.kind) {
    case 'distinct':
      return new Set(hits.map((hit) => trait(measure.of, hit, naive)).filter((value) => value !== null)).size;
    case 'neighbours':
      return new Set(hits.flatMap(({ node }) => naive.neighbours(node, measure))).size;
    case 'numbers': {
      const { unit } = measure;
      return hits
        .filter((hit) => naive.read(hit, measure) !== null)
        .map((hit) => [naive.read(hit, measure), unit === undefined ? null : naive.read(hit, unit)]);
    }
  }
}

function isSame(left: readonly KeyValue[], right: readonly KeyValue[]): boolean {
  return left.every((value, index) => value === right[index]);
}
