import type { FieldNode, GraphQLObjectType } from 'graphql';
import { ServiceError } from '../errors/service-error.js';
import type { Aggregate, GroupKey } from '../plan/aggregate.js';
import type { RowValue } from '../plan/predicate.js';
import type { Column, Selection } from '../plan/selection.js';
import type { CompletenessField, GroupsShape, GroupsValue } from '../plan/shape.js';
import { fieldArguments, type Arguments } from './arguments.js';
import { planGroupFields, type Grouping } from './aggregate-fields.js';
import { planHaving, planGroupOrder } from './aggregate-order.js';
import { planKey, type PlannedKey } from './aggregate-key.js';
import { newMeasures } from './aggregate-measures.js';
import { choiceFor } from './choice.js';
import { collectOf, fieldType, leavesOf } from './fields.js';
import type { Listed } from './order.js';
import type { Planning, PlanNode, Scope } from './planning.js';

/** Groups of a list's rows, planned as far as it does not matter where the rows come from. */
export type PlannedGroups = { readonly aggregate: Aggregate<Selection>; readonly shape: GroupsShape };

/** How many groups are shown where nobody says. */
const USUAL_GROUPS = 50;
/** Each more can multiply the rows. */
const MAX_KEYS = 4;

/** The columns of the edge that led to a row as far as groups read it. */
export function edgeColumns(aggregate: Aggregate<Selection>): readonly Column[] {
  return valuesOf(aggregate).flatMap(({ on, property }) => (on === 'edge' ? [{ kind: 'property', on, property }] : []));
}

function valuesOf({ keys, measures }: Pick<Aggregate<Selection>, 'keys' | 'measures'>): readonly RowValue[] {
  const read = [...keys, ...measures.map((measure) => (measure.kind === 'distinct' ? measure.of : measure))];
  return read.flatMap((part) => {
    if (!('on' in part)) return [];
    return 'unit' in part && part.unit !== undefined ? [part, part.unit] : [part];
  });
}

/** Groups whose neighbours are asked for more than plain values: these are read before the groups to show are chosen. */
const MAX_NESTED_GROUPS = 1_000;

/** Plans the arguments and the selection of a connection's `groups`. */
export function planGroups(
  planning: Planning,
  connection: GraphQLObjectType,
  nodes: readonly FieldNode[],
  listed: Listed,
  scope: Scope,
  planNode: PlanNode,
): PlannedGroups {
  const field = connection.getFields()['groups'];
  if (field === undefined) throw new TypeError(`${connection.name} has no groups`);
  const args = fieldArguments(planning, field, nodes[0] as FieldNode);
  const keys = planKeys(planning, args, listed, scope);
  const grouping: Grouping = { listed, scope, keys, measures: newMeasures(), planNode };
  const limit = (value: number) => planning.slots.add('int', { kind: 'literal', value });
  const rows = limit(planning.limits.maxAggregateRows);
  const type = fieldType(connection, 'groups');
  const fields = [...collectOf(planning, type, nodes)].map(([key, group]) => ({
    key,
    value: planGroupsField(planning, type, group, grouping),
  }));
  const planned = keys.map(({ key, columns }): GroupKey<Selection> =>
    key.kind === 'neighbour' ? { ...key, selection: { columns: columns.all() } } : key,
  );
  const measures = grouping.measures.all();
  const values = valuesOf({ keys: planned, measures }).map(({ on }) => on);
  const nested = keys.some(({ columns }) => columns.all().some(({ kind }) => kind !== 'property' && kind !== 'labels'));
  const { maxGroups } = planning.limits;
  const groups = limit(nested ? Math.min(maxGroups, MAX_NESTED_GROUPS) : maxGroups);
  return {
    aggregate: { choice: choiceFor(scope, values), keys: planned, measures, rows, groups },
    shape: {
      keys: keys.map(({ shape }) => shape),
      having: planHaving(planning, args.get('having')),
      order: planGroupOrder(planning, args.get('orderBy')),
      first: firstSlot(planning, args),
      rows,
      groups,
      nested,
      fields,
    },
  };
}

function planKeys(planning: Planning, args: Arguments, listed: Listed, scope: Scope): readonly PlannedKey[] {
  const by = args.get('by');
  const items = by?.kind === 'list' ? by.items : [];
  if (items.length > MAX_KEYS) {
    throw new ServiceError(
      'LIMIT_EXCEEDED',
      `"by" has ${String(items.length)} keys; at most ${String(MAX_KEYS)} are allowed. Ask for coarser groups, or in several parts.`,
    );
  }
  return items.map((item, index) => planKey(planning, listed, scope, item, `by[${String(index)}]`));
}

function firstSlot(planning: Planning, args: Arguments): GroupsShape['first'] {
  const first = args.get('first');
  const origin = first?.kind === 'leaf' ? first.origin : { kind: 'literal' as const, value: USUAL_GROUPS };
  return planning.slots.add('int', origin, { kind: 'groups' });
}

function planGroupsField(
  planning: Planning,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  grouping: Grouping,
): GroupsValue {
  const name = nodes[0]?.name.value ?? '';
  switch (name) {
    case '__typename':
      return { kind: 'typename', name: type.name };
    case 'groups':
      return { kind: 'list', fields: planGroupFields(planning, fieldType(type, name), nodes, grouping) };
    case 'completeness':
      return { kind: 'completeness', fields: leavesOf<CompletenessField>(planning, fieldType(type, name), nodes) };
    default:
      throw new TypeError(`${type.name}.${name} is not planned`);
  }
}
