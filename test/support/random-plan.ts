import type { OrderTerm, Page, Position } from '../../src/plan/page.js';
import type { At, Choice, Holds, Operator, Predicate, RowValue, Subject } from '../../src/plan/predicate.js';
import type { Branch, ReadPlan, Source } from '../../src/plan/read.js';
import type { Column, Selection } from '../../src/plan/selection.js';
import type { Slot, SlotValue } from '../../src/plan/slot.js';
import type { Step } from '../../src/plan/step.js';
import type { Dice } from './dice.js';
import { DAYS, IDS, NUMBERS, STRINGS } from './random-graph.js';

const OPERATORS: readonly [Operator, ...Operator[]] = ['eq', 'lt', 'lte', 'gt', 'gte', 'startsWith', 'contains'];

/** A read that says anything plans can say about the graphs of `randomGraph`, with its values. */
export function randomPlan(dice: Dice): { readonly plan: ReadPlan; readonly values: Record<string, SlotValue> } {
  const values: Record<string, SlotValue> = {};
  const branches = [branch(), ...dice.list(1, branch)];
  return { plan: { kind: 'read', branches, slots: [] }, values };

  function slot(value: SlotValue): Slot {
    const name = `v${String(Object.keys(values).length)}`;
    values[name] = value;
    return { kind: 'slot', name };
  }

  function branch(): Branch {
    const from = source();
    const where = maybe(() => predicate('root', 2));
    if (dice.roll(5) === 4) return { kind: 'count', source: from, where };
    const rowPage = from.kind === 'label' && dice.roll(4) > 0 ? page('root') : undefined;
    const selection = columns(rowPage === undefined ? 0 : rowPage.order.length, 'root', 2);
    return { kind: 'rows', source: from, where, page: rowPage, selection };
  }

  // No `reach`: nodes that are reached twice are told apart by nothing, and then pages have no one answer.
  function source(): Source {
    const things = [...dice.list(1, () => dice.pick('Red', 'Blue', 'Node', 'Absent')), 'Thing'];
    const labels = dice.roll(4) === 3 ? ['Relation'] : things;
    const key = { labels, property: 'id' } as const;
    switch (dice.roll(5)) {
      case 3:
        return { kind: 'key', ...key, value: slot(dice.pick(...IDS)) };
      case 4:
        return { kind: 'keys', ...key, values: slot(dice.list(4, () => dice.pick(...IDS, 'none'))) };
      default:
        return { kind: 'label', labels };
    }
  }

  function step(): Step {
    return {
      relation: dice.pick('R', 'S', 'Absent'),
      direction: dice.pick('out', 'in', 'both'),
      label: dice.pick(undefined, 'Red', 'Thing', 'Relation'),
    };
  }

  function subject(place: 'root' | 'edge'): Subject {
    return place === 'root' ? 'node' : dice.pick('node', 'edge');
  }

  function property(): string {
    return dice.pick('s', 'n', 'b', 'id', 'absent');
  }

  function operand(): string | number | boolean {
    return dice.pick<string | number | boolean>(...STRINGS, ...NUMBERS, ...IDS, true, false);
  }

  function predicate(place: 'root' | 'edge', depth: number): Predicate {
    const on = subject(place);
    const nested = () => predicate(place, depth - 1);
    switch (dice.roll(depth > 0 ? 11 : 6)) {
      case 3:
        return { kind: 'isNull', on, property: property() };
      case 4:
        return { kind: 'label', labels: dice.list(2, () => dice.pick('Red', 'Blue', 'Absent')) };
      case 5:
        return among(on);
      case 6:
        return { kind: dice.pick('and', 'or'), operands: dice.list(3, nested) };
      case 7:
        return { kind: 'not', operand: nested() };
      case 10:
        return { kind: 'chosen', choice: choice(), where: maybe(() => predicate('root', depth - 1)) };
      case 8:
      case 9:
        return {
          kind: 'related',
          quantifier: dice.pick('some', 'none', 'every'),
          step: step(),
          holds: maybe(holds),
          where: maybe(() => predicate('edge', depth - 1)),
        };
      default:
        return { kind: 'compare', on, property: property(), operator: dice.pick(...OPERATORS), value: slot(operand()) };
    }
  }

  function among(on: Subject): Predicate {
    const values = slot(dice.list(4, () => dice.pick<string>(...STRINGS)));
    const property = dice.pick('list', 'absent');
    return dice.pick<Predicate>({ kind: 'in', on, property: 's', values }, { kind: 'hasAny', on, property, values });
  }

  function holds(): Holds {
    const at = maybe((): At => ({ mode: dice.pick('certain', 'possible'), day: slot(dice.pick(...DAYS)) }));
    const chooses = at === undefined || dice.roll(2) === 0;
    const properties = ['s', 'n', 'b', 'key', 'id', 'absent'];
    return { at, choice: chooses ? { ...choice(), withdrawn: 'R_WITHDRAWN', properties } : undefined };
  }

  function choice(): Choice {
    const recorded: Predicate = {
      kind: 'or',
      operands: [
        { kind: 'isNull', on: 'node', property: 'supersededAt' },
        { kind: 'compare', on: 'node', property: 'supersededAt', operator: 'gt', value: slot(dice.pick(...DAYS)) },
      ],
    };
    return {
      claims: dice.pick(recorded, predicate('root', 0)),
      minOrigins: dice.roll(3) === 0 ? slot(1 + dice.roll(2)) : undefined,
      onConflict: dice.pick('best', 'all', 'abstain'),
    };
  }

  function page(place: 'root' | 'edge'): Page {
    const own = dice.list(2, () => term(place));
    const isOnClaim = own.some((each) => each.kind === 'property' && each.on === 'claim');
    const last = [...(place === 'root' ? ['id'] : []), ...(place === 'edge' ? ['id', 'key'] : [])];
    const order = [
      ...own,
      ...last.map((name) => propertyTerm(name === 'key' ? 'edge' : 'node', name, dice.roll(2) === 1)),
    ];
    return {
      order,
      choice: isOnClaim ? choice() : undefined,
      candidates: isOnClaim || own.some(({ kind }) => kind === 'count') ? slot(1 + dice.roll(8)) : undefined,
      after: maybe(() => position(order)),
      before: maybe(() => position(order)),
      backward: dice.roll(2) === 1,
      limit: slot(1 + dice.roll(6)),
    };
  }

  function term(place: 'root' | 'edge'): OrderTerm {
    const on = dice.roll(3) === 2 ? 'claim' : subject(place);
    if (dice.roll(4) < 3) return propertyTerm(on, dice.pick('s', 'n', 'b'), dice.roll(2) === 1);
    const counted = { step: step(), holds: maybe(holds), where: maybe(() => predicate('edge', 0)) };
    return { kind: 'count', ...counted, descending: dice.roll(2) === 1 };
  }

  function propertyTerm(on: RowValue['on'], name: string, descending: boolean): OrderTerm {
    return { kind: 'property', on, property: name, descending, nullable: true };
  }

  function position(order: readonly OrderTerm[]): Position {
    return order.map((each) => {
      if (each.kind === 'count') return slot(dice.roll(3));
      if (each.property === 'id') return slot(dice.pick(...IDS));
      if (each.property === 'key') return slot(dice.pick('f0', 'f1', 'n0n1'));
      if (dice.roll(3) === 0) return null;
      return slot(
        each.property === 's'
          ? dice.pick<string>(...STRINGS)
          : each.property === 'n'
            ? dice.pick<number>(...NUMBERS)
            : true,
      );
    });
  }

  function columns(terms: number, place: 'root' | 'edge', depth: number): Selection {
    const id: Column = { kind: 'property', on: 'node', property: 'id' };
    return { columns: [id, ...dice.list(3, () => column(terms, place, depth))] };
  }

  function column(terms: number, place: 'root' | 'edge', depth: number): Column {
    const guard = maybe(() => dice.list(2, () => dice.pick('Red', 'Blue')));
    switch (dice.roll(depth > 0 ? 9 : 4)) {
      case 1:
        return terms === 0 ? { kind: 'labels' } : { kind: 'order', term: dice.roll(terms) };
      case 2:
        return { kind: 'labels' };
      case 3:
        return { kind: 'count', step: step(), guard, holds: maybe(holds), where: maybe(() => predicate('edge', 1)) };
      case 4:
        return { kind: 'one', step: step(), guard, holds: maybe(holds), selection: columns(0, 'root', depth - 1) };
      case 8:
        return { kind: 'chosen', guard, choice: choice(), selection: columns(0, 'root', depth - 1) };
      case 5:
        return { kind: 'fact', selection: columns(0, 'root', depth - 1) };
      case 6:
      case 7: {
        const rows = page('edge');
        const selection = columns(rows.order.length, 'edge', depth - 1);
        const where = maybe(() => predicate('edge', 1));
        return { kind: 'expand', step: step(), guard, holds: maybe(holds), where, page: rows, selection };
      }
      default:
        return { kind: 'property', on: subject(place), property: property() };
    }
  }

  function maybe<Item>(item: () => Item): Item | undefined {
    return dice.roll(2) === 0 ? undefined : item();
  }
}
