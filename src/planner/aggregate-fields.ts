import type { FieldNode, GraphQLObjectType } from 'graphql';
import { ServiceError } from '../errors/service-error.js';
import { numericProperties } from '../model/grouping.js';
import { typeEnumValue } from '../model/names.js';
import type { GroupField, GroupKeyValue, GroupNumber } from '../plan/shape.js';
import { planTrait, type PlannedKey } from './aggregate-key.js';
import type { Measures } from './aggregate-measures.js';
import { fieldArguments, type Arguments } from './arguments.js';
import { valueOn } from './choice.js';
import { collectOf, fieldType } from './fields.js';
import type { Listed } from './order.js';
import { selectionSets, typeOf, type Planning, type PlanNode, type Scope } from './planning.js';

/** What the fields of a group are planned with. */
export type Grouping = {
  readonly listed: Listed;
  readonly scope: Scope;
  readonly keys: readonly PlannedKey[];
  readonly measures: Measures;
  readonly planNode: PlanNode;
};

/** Plans what is asked of a group. */
export function planGroupFields(
  planning: Planning,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  grouping: Grouping,
): readonly GroupField[] {
  return [...collectOf(planning, type, nodes)].map(([key, group]): GroupField => {
    const node = group[0] as FieldNode;
    const name = node.name.value;
    const column = grouping.keys.length;
    switch (name) {
      case '__typename':
        return { key, value: { kind: 'typename', name: type.name } };
      case 'keys':
        return {
          key,
          value: { kind: 'keys', fields: planKeyFields(planning, fieldType(type, name), group, grouping) },
        };
      case 'count':
        return { key, value: { kind: 'count', column } };
      default: {
        const field = type.getFields()[name];
        if (field === undefined) throw new TypeError(`${type.name}.${name} is not planned`);
        const args = fieldArguments(planning, field, node);
        return { key, value: planNumber(planning, name, args, grouping) };
      }
    }
  });
}

function planKeyFields(
  planning: Planning,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  { keys, scope, planNode }: Grouping,
): readonly { readonly key: string; readonly value: GroupKeyValue }[] {
  return [...collectOf(planning, type, nodes)].map(([key, group]) => {
    switch (group[0]?.name.value) {
      case '__typename':
        return { key, value: { kind: 'typename' as const, name: type.name } };
      case 'value':
        return { key, value: { kind: 'value' as const } };
      default: {
        const shapes = keys.map(({ target, columns }) =>
          target === undefined ? undefined : planNode(planning, target, selectionSets(group), scope, columns),
        );
        return { key, value: { kind: 'node' as const, shapes } };
      }
    }
  });
}

function planNumber(planning: Planning, name: string, args: Arguments, grouping: Grouping): GroupNumber {
  const { listed, scope, measures } = grouping;
  // The keys come first in a group, then its number of rows.
  const first = grouping.keys.length + 1;
  switch (name) {
    case 'countDistinct': {
      const trait = planTrait(planning, listed, scope, Object.fromEntries(args), name);
      const measure = trait.kind === 'neighbours' ? trait : ({ kind: 'distinct', of: trait } as const);
      return { kind: 'distinct', column: first + measures.add(measure) };
    }
    case 'sum':
    case 'min':
    case 'max':
    case 'avg': {
      const { on, property, of } = numberOf(planning, listed, args, name);
      const { name: stored, unit } = property;
      const place = measures.add({
        kind: 'numbers',
        on: valueOn(scope, on, property),
        property: stored,
        unit: unit === undefined ? undefined : { on, property: unit },
      });
      const way = on === 'edge' ? 'edge' : 'field';
      const told = unit === undefined ? undefined : `{${way}: ${typeEnumValue(unit)}}`;
      return { kind: name, column: first + place, of, unit: told };
    }
    default:
      throw new TypeError(`a group has no ${name}`);
  }
}

function numberOf(planning: Planning, { target, relation }: Listed, args: Arguments, path: string) {
  const [field, edge] = [args.get('field'), args.get('edge')].map((value) =>
    value?.kind === 'leaf' ? String(value.value) : undefined,
  );
  if ((field === undefined) === (edge === undefined)) {
    throw new ServiceError('BAD_USER_INPUT', `"${path}" needs one number: give exactly one of field and edge.`);
  }
  const on = edge === undefined ? ('node' as const) : ('edge' as const);
  const owner = edge === undefined ? typeOf(planning, target) : relation;
  const of = edge ?? field ?? '';
  const property = owner === undefined ? undefined : numericProperties(owner).get(of);
  if (property === undefined) throw new TypeError(`rows of ${target} have no number ${of}`);
  return { on, property, of };
}
