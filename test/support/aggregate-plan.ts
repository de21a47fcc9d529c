import type { Cell } from '../../src/engine/engine.js';
import type { Aggregate, GroupKey, Measure, Neighbour, Trait } from '../../src/plan/aggregate.js';
import type { Choice, Holds, RowValue, Subject } from '../../src/plan/predicate.js';
import type { ReadPlan } from '../../src/plan/read.js';
import type { Selection } from '../../src/plan/selection.js';
import type { Slot, SlotValue } from '../../src/plan/slot.js';
import type { Step } from '../../src/plan/step.js';
import type { Dice } from './dice.js';
import { DAYS, STRINGS } from './random-graph.js';

/** A read that groups nodes and edges of the graphs of `randomGraph` in any way that plans can say, with its values. */
export function aggregatePlan(dice: Dice): { readonly plan: ReadPlan; readonly values: Record<string, SlotValue> } {
  const values: Record<string, SlotValue> = {};
  const slot = (value: SlotValue): Slot => {
    const name = `v${String(Object.keys(values).length)}`;
    values[name] = value;
    return { kind: 'slot', name };
  };
  const maybe = <Item>(item: () => Item): Item | undefined => (dice.roll(2) === 0 ? undefined : item());
  const step = (): Step => ({
    relation: dice.pick('R', 'S', 'Absent'),
    direction: dice.pick('out', 'in', 'both'),
    label: dice.pick(undefined, 'Red', 'Thing'),
  });
  const choice = (): Choice => ({
    claims: { kind: 'and', operands: [] },
    minOrigins: undefined,
    onConflict: dice.pick('best', 'all', 'abstain'),
  });
  const holds = (): Holds => {
    const edges = { withdrawn: 'R_WITHDRAWN', properties: ['s', 'n', 'b', 'fromMin'] };
    const at = { mode: dice.pick('certain', 'possible'), day: slot(dice.pick(...DAYS)) } as const;
    return { at, choice: maybe(() => ({ ...choice(), ...edges })) };
  };
  const where = () =>
    ({ kind: 'compare', on: 'node', property: 's', operator: 'gt', value: slot(dice.pick(...STRINGS)) }) as const;
  const neighbour = (): Neighbour => ({
    step: step(),
    holds: maybe(holds),
    where: maybe(where),
    many: dice.roll(2) === 0,
  });
  const trait = (on: RowValue['on']): Trait => {
    switch (dice.roll(3)) {
      case 0:
        return { kind: 'label', labels: slot(dice.pick(['Red'], ['Red', 'Blue'], ['Absent'])) };
      case 1:
        return { kind: 'bucket', on, property: 'fromMin', bucket: dice.pick('year', 'quarter', 'month') };
      default:
        return { kind: 'value', on, property: dice.pick('s', 'n', 'b') };
    }
  };
  const key = (on: RowValue['on']): GroupKey<Selection> => {
    const columns = [{ kind: 'property', on: 'node', property: 'id' } as const, ...dice.list(1, nested)];
    return dice.roll(3) === 0 ? { kind: 'neighbour', ...neighbour(), selection: { columns } } : trait(on);
  };
  const measure = (on: RowValue['on'], other: Subject): Measure => {
    switch (dice.roll(3)) {
      case 0:
        return { kind: 'distinct', of: trait(on) };
      case 1:
        return { kind: 'neighbours', ...neighbour() };
      default:
        return { kind: 'numbers', on, property: 'n', unit: dice.pick(undefined, { on: other, property: 's' }) };
    }
  };
  const aggregate = (on: Subject): Aggregate<Selection> => {
    const chosen = maybe(choice);
    const part = (): RowValue['on'] => (chosen === undefined ? on : dice.pick(on, on, 'claim'));
    return {
      choice: chosen,
      keys: dice.list(3, () => key(part())),
      measures: dice.list(2, () => measure(part(), on)),
      rows: slot(dice.pick(3, 100, 1000)),
      groups: slot(dice.pick(2, 100)),
    };
  };
  const column = () => {
    const on = dice.pick('node', 'edge');
    return {
      kind: 'aggregate',
      step: step(),
      guard: maybe(() => ['Red']),
      holds: maybe(holds),
      where: maybe(where),
      aggregate: aggregate(on),
    } as const;
  };
  function nested(): Selection['columns'][number] {
    return dice.roll(2) === 0 ? { kind: 'property', on: 'node', property: 's' } : column();
  }
  const source = { kind: 'label', labels: ['Node', dice.pick('Thing', 'Thing', 'Relation')] } as const;
  const id = { kind: 'property', on: 'node', property: 'id' } as const;
  return {
    plan: {
      kind: 'read',
      branches: [
        { kind: 'aggregate', source, where: maybe(where), aggregate: aggregate('node') },
        { kind: 'rows', source, where: undefined, page: undefined, selection: { columns: [id, column()] } },
      ],
      slots: [],
    },
    values,
  };
}

/** A cell with its lists in one order, and no more told of lists of groups that are cut than that they are. */
export function inAnyOrder(cell: Cell, cut: number): unknown {
  if (typeof cell !== 'object' || cell === null) return cell;
  const items = cell.map((item) => inAnyOrder(item, cut));
  if (!cell.every((item) => Array.isArray(item))) return items;
  if (items.length === cut) return `${String(cut)} of them`;
  return items.map((item) => JSON.stringify(item)).sort();
}
