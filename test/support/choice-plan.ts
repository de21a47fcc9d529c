import type { OrderTerm, Page } from '../../src/plan/page.js';
import type { At, Choice, Holds, Predicate, RowValue } from '../../src/plan/predicate.js';
import type { Branch, ReadPlan } from '../../src/plan/read.js';
import type { Column } from '../../src/plan/selection.js';
import type { Slot, SlotValue } from '../../src/plan/slot.js';
import type { Step } from '../../src/plan/step.js';
import type { Dice } from './dice.js';
import { DAYS, STRINGS } from './random-graph.js';

const EDGE_PROPERTIES = ['s', 'n', 'b', 'key'];
const BOUNDS = ['fromMin', 'fromMax', 'toMin', 'toMax', 'fromBasis', 'untilBasis', 'certainty', 'factId'];

/** A read of every edge of the graphs of `randomGraph` by one random choice, in all the places where a choice can stand. */
export function choicePlan(dice: Dice): { readonly plan: ReadPlan; readonly values: Record<string, SlotValue> } {
  const values: Record<string, SlotValue> = {};
  const slot = (value: SlotValue): Slot => {
    const name = `v${String(Object.keys(values).length)}`;
    values[name] = value;
    return { kind: 'slot', name };
  };
  const day = (): Slot => slot(dice.pick(...DAYS));
  const compare = (property: string, operator: 'eq' | 'gt', value: Slot): Predicate => {
    return { kind: 'compare', on: 'node', property, operator, value };
  };
  const claims = dice.pick<Predicate>(
    { kind: 'and', operands: [] },
    {
      kind: 'or',
      operands: [{ kind: 'isNull', on: 'node', property: 'supersededAt' }, compare('supersededAt', 'gt', day())],
    },
    { kind: 'not', operand: compare('origin', 'eq', slot('o1')) },
  );
  const choice: Choice = {
    claims,
    minOrigins: dice.roll(4) === 3 ? slot(2) : undefined,
    onConflict: dice.pick('best', 'all', 'abstain'),
  };
  const at: At | undefined = dice.roll(3) === 2 ? undefined : { mode: dice.pick('certain', 'possible'), day: day() };
  const holds: Holds = {
    at,
    choice: { ...choice, withdrawn: 'R_WITHDRAWN', properties: [...EDGE_PROPERTIES, ...BOUNDS] },
  };
  const step: Step = {
    relation: 'R',
    direction: dice.pick('out', 'in', 'both'),
    label: dice.pick(undefined, 'Red', 'Thing'),
  };
  const where = dice.pick<Predicate | undefined>(
    undefined,
    { kind: 'compare', on: 'edge', property: 's', operator: 'gt', value: slot(dice.pick(...STRINGS)) },
    { kind: 'isNull', on: 'edge', property: 'fromMin' },
  );
  const term = (on: RowValue['on'], property: string): OrderTerm => {
    return { kind: 'property', on, property, descending: dice.roll(2) === 1, nullable: true };
  };
  const page = (order: readonly OrderTerm[]): Page => {
    const isOnClaim = (each: OrderTerm): boolean => each.kind === 'property' && each.on === 'claim';
    return {
      order,
      choice: order.some(isOnClaim) ? choice : undefined,
      candidates: order.some((each) => each.kind === 'count' || isOnClaim(each)) ? slot(100) : undefined,
      after: undefined,
      before: undefined,
      backward: dice.roll(2) === 1,
      limit: slot(3 + dice.roll(20)),
    };
  };
  const related: Predicate = { kind: 'related', quantifier: dice.pick('some', 'none', 'every'), step, holds, where };
  const node = (property: string): Column => ({ kind: 'property', on: 'node', property });
  const rest = { step, guard: undefined, holds } as const;
  const counted: OrderTerm = {
    kind: 'count',
    step,
    holds,
    where,
    descending: dice.roll(2) === 1,
  };
  const rows = (
    label: string,
    order: readonly OrderTerm[],
    columns: readonly Column[],
    condition?: Predicate,
  ): Branch => {
    const source = { kind: 'label', labels: [label] } as const;
    return { kind: 'rows', source, where: condition, page: page(order), selection: { columns } };
  };
  const edge = [...EDGE_PROPERTIES, ...BOUNDS].map((name): Column => ({
    kind: 'property',
    on: 'edge',
    property: name,
  }));
  const fact: Column = { kind: 'fact', selection: { columns: [node('id')] } };
  const branches = [
    rows(
      'Thing',
      [term('node', 'id')],
      [
        node('id'),
        {
          kind: 'expand',
          ...rest,
          where,
          page: page([term('edge', dice.pick('s', 'n', 'fromMin')), term('node', 'id'), term('edge', 'key')]),
          selection: { columns: [node('id'), ...edge, fact, { kind: 'order', term: 0 }] },
        },
        { kind: 'count', ...rest, where },
        { kind: 'one', ...rest, selection: { columns: [node('id')] } },
        {
          kind: 'count',
          step: { relation: 'S', direction: 'both', label: undefined },
          guard: undefined,
          holds: undefined,
          where: related,
        },
      ],
    ),
    rows('Thing', [counted, term('node', 'id')], [node('id'), { kind: 'order', term: 0 }], related),
    rows(
      'Relation',
      [term('claim', dice.pick('s', 'n', 'certainty')), term('claim', 'b'), term('node', 'id')],
      [
        node('id'),
        { kind: 'order', term: 0 },
        { kind: 'chosen', guard: undefined, choice, selection: { columns: [node('id')] } },
      ],
    ),
    rows('Relation', [term('node', 'id')], [node('id')], {
      kind: 'chosen',
      choice,
      where: dice.pick(undefined, compare('origin', 'eq', slot('o2'))),
    }),
  ];
  const slots = Object.entries(values).map(([name, value]) => {
    return { name, type: typeof value === 'number' ? ('int' as const) : ('string' as const) };
  });
  return { plan: { kind: 'read', branches, slots }, values };
}
