import type { GroupCondition, GroupOrder, GroupSubject, NumberOperator } from '../plan/shape.js';
import type { Argument } from './origin.js';
import type { Planning } from './planning.js';

/** The conditions of `having`, all of which must hold. */
export function planHaving(planning: Planning, having: Argument | undefined): readonly GroupCondition[] {
  const given = fieldsOf(having);
  const aggregates = given.get('aggregates');
  const items = aggregates?.kind === 'list' ? aggregates.items : [];
  const counted: GroupCondition = { of: { kind: 'count' }, tests: planTests(planning, given.get('count')) };
  const named = items.map((item): GroupCondition => {
    const fields = fieldsOf(item);
    return { of: planNamed(planning, fields), tests: planTests(planning, fields.get('is')) };
  });
  return [counted, ...named].filter(({ tests }) => tests.length > 0);
}

/** The terms of `orderBy`, the weightiest first. */
export function planGroupOrder(planning: Planning, orderBy: Argument | undefined): readonly GroupOrder[] {
  const items = orderBy?.kind === 'list' ? orderBy.items : [];
  return items.flatMap((item) =>
    [...fieldsOf(item)].map(([name, value]): GroupOrder => {
      if (name !== 'aggregate') return { of: { kind: name as 'count' | 'keys' }, descending: isDescending(value) };
      const fields = fieldsOf(value);
      return { of: planNamed(planning, fields), descending: isDescending(fields.get('direction')) };
    }),
  );
}

function planTests(planning: Planning, condition: Argument | undefined): GroupCondition['tests'] {
  return [...fieldsOf(condition)].flatMap(([operator, value]) =>
    value.kind === 'leaf'
      ? [{ operator: operator as NumberOperator, value: planning.slots.add('string', value.origin) }]
      : [],
  );
}

/** A name in a variable may be another one the next time, so it is looked up when the groups are there. */
function planNamed(planning: Planning, fields: ReadonlyMap<string, Argument>): GroupSubject {
  const as = fields.get('as');
  const origin = as?.kind === 'leaf' ? as.origin : { kind: 'literal' as const, value: '' };
  return { kind: 'named', name: planning.slots.add('string', origin) };
}

function fieldsOf(argument: Argument | undefined): ReadonlyMap<string, Argument> {
  return argument?.kind === 'object' ? argument.fields : new Map<string, Argument>();
}

function isDescending(direction: Argument | undefined): boolean {
  return direction?.kind === 'leaf' && direction.value === 'DESC';
}
