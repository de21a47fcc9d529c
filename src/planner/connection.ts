import { getNamedType, type FieldNode, type GraphQLField, type GraphQLObjectType } from 'graphql';
import type { Link } from '../model/model.js';
import type { Page } from '../plan/page.js';
import type { Holds, Predicate } from '../plan/predicate.js';
import type { Aggregate } from '../plan/aggregate.js';
import type { Column, Selection } from '../plan/selection.js';
import type { ConnectionShape, ConnectionValue, PageInfoField } from '../plan/shape.js';
import { edgeColumns, planGroups } from './aggregate.js';
import { atField, fieldArguments, fieldOf, type Arguments } from './arguments.js';
import { bothOf, countingOnly, holdsOf } from './choice.js';
import type { FieldGroups } from './collect.js';
import { newColumns, type Columns } from './columns.js';
import { planEdge } from './edge.js';
import { edgeUse } from './edge-use.js';
import { collectOf, fieldType, leavesOf } from './fields.js';
import { planFilter } from './filter.js';
import { stepOf } from './step-of.js';
import { planOrder, type Listed } from './order.js';
import { planPage } from './page.js';
import { selectionSets, type Planning, type PlanNode, type Scope } from './planning.js';
import { scopeOf } from './time.js';

/** A connection, planned as far as it does not matter where its rows come from. */
export type PlannedConnection = {
  readonly holds: Holds | undefined;
  readonly where: Predicate | undefined;
  readonly page: Page;
  readonly columns: readonly Column[];
  readonly aggregates: readonly Aggregate<Selection>[];
  readonly shape: Omit<ConnectionShape, 'kind' | 'rows' | 'total' | 'groups'>;
  readonly wantsRows: boolean;
  readonly wantsTotal: boolean;
};

/** Plans the connection that follows a link of a node: a column of rows, one with the total, or both. */
export function planLinkConnection(
  planning: Planning,
  field: { parent: string; link: Link; nodes: readonly FieldNode[]; guard: readonly string[] | undefined },
  scope: Scope,
  columns: Columns,
  planNode: PlanNode,
): ConnectionShape {
  const { link, guard } = field;
  const planned = planConnection(
    planning,
    fieldOf(planning, field.parent, link.name),
    field.nodes,
    link,
    scope,
    planNode,
  );
  const step = stepOf(link);
  const { holds, where, page } = planned;
  const selection = { columns: planned.columns };
  return {
    kind: 'connection',
    ...planned.shape,
    rows: planned.wantsRows ? columns.add({ kind: 'expand', step, guard, holds, where, page, selection }) : undefined,
    total: planned.wantsTotal ? columns.add({ kind: 'count', step, guard, holds, where }) : undefined,
    groups: planned.aggregates.map((aggregate) =>
      columns.add({ kind: 'aggregate', step, guard, holds, where, aggregate }),
    ),
  };
}

/** Plans the arguments and the selection of a connection field. */
export function planConnection(
  planning: Planning,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  listed: Listed,
  inherited: Scope,
  planNode: PlanNode,
): PlannedConnection {
  const args = fieldArguments(planning, field, nodes[0] as FieldNode);
  const scope = scopeOf(planning, args, inherited);
  const filtered =
    listed.relation?.fact === true
      ? { kind: 'relation' as const, relation: listed.relation, target: listed.target }
      : { kind: 'node' as const, type: listed.target };
  const asked = planFilter(planning, filtered, args.get('where'), scope);
  const where = bothOf(countingOnly(planning.model, scope, listed), asked);
  const order = planOrder(planning, listed, args.get('orderBy'), scope);
  const list = planning.lists.push(identity(field, args, listed)) - 1;
  const type = getNamedType(field.type) as GraphQLObjectType;
  const groups = collectOf(planning, type, nodes);
  const spare = asksForMore(planning, type, groups);
  const page = planPage(planning, order, args, { scope, list, spare });
  const columns = newColumns();
  const aggregates: Aggregate<Selection>[] = [];
  const planField = (group: readonly FieldNode[]): ConnectionValue => {
    if (group[0]?.name.value !== 'groups')
      return planConnectionField(planning, type, group, listed, scope, columns, planNode);
    const planned = atField(group[0], () => planGroups(planning, type, group, listed, scope, planNode));
    return { kind: 'groups', place: aggregates.push(planned.aggregate) - 1, shape: planned.shape };
  };
  const fields = [...groups].map(([key, group]) => ({ key, value: planField(group) }));
  const cursor = fields.some(({ value }) => usesCursor(value))
    ? { list, columns: order.map((_, term) => columns.order(term)) }
    : undefined;
  return {
    holds: holdsOf(
      scope,
      listed.relation,
      edgeUse({ where, order: page.order, columns: [...columns.all(), ...aggregates.flatMap(edgeColumns)] }),
    ),
    where,
    page,
    columns: columns.all(),
    aggregates,
    shape: {
      page: {
        limit: page.limit,
        spare,
        backward: page.backward,
        hasAfter: page.after !== undefined,
        hasBefore: page.before !== undefined,
        cursor,
      },
      fields,
    },
    wantsRows: fields.some(({ value }) => !['total', 'groups', 'typename'].includes(value.kind)),
    wantsTotal: fields.some(({ value }) => value.kind === 'total'),
  };
}

/** What makes two lists one to a cursor: the field and its filter, order, as-of and policy. */
function identity(field: GraphQLField<unknown, unknown>, args: Arguments, listed: Listed): Planning['lists'][number] {
  return {
    name: `${listed.relation?.type ?? ''} ${field.name} ${listed.target}`,
    arguments: ['where', 'orderBy', 'asOf', ...(args.has('policy') ? ['policy'] : [])].map((name) => args.get(name)),
  };
}

/** Whether it is asked if there is another page. Without that, a list reads no row that nobody sees. */
function asksForMore(planning: Planning, type: GraphQLObjectType, groups: FieldGroups): boolean {
  return [...groups.values()].some((nodes) => {
    if (nodes[0]?.name.value !== 'pageInfo') return false;
    const asked = [...collectOf(planning, fieldType(type, 'pageInfo'), nodes).values()];
    return asked.some(([field]) => field?.name.value === 'hasNextPage' || field?.name.value === 'hasPreviousPage');
  });
}

function planConnectionField(
  planning: Planning,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  listed: Listed,
  scope: Scope,
  columns: Columns,
  planNode: PlanNode,
): ConnectionValue {
  const name = nodes[0]?.name.value ?? '';
  switch (name) {
    case '__typename':
      return { kind: 'typename', name: type.name };
    case 'totalCount':
      return { kind: 'total' };
    case 'nodes':
      return { kind: 'nodes', shape: planNode(planning, listed.target, selectionSets(nodes), scope, columns) };
    case 'edges':
      return {
        kind: 'edges',
        fields: planEdge(planning, fieldType(type, name), nodes, listed, scope, columns, planNode),
      };
    case 'pageInfo':
      return { kind: 'pageInfo', fields: leavesOf<PageInfoField>(planning, fieldType(type, name), nodes) };
    default:
      throw new TypeError(`${type.name}.${name} is not planned`);
  }
}

function usesCursor(value: ConnectionValue): boolean {
  if (value.kind === 'edges') return value.fields.some((field) => field.value.kind === 'cursor');
  return (
    value.kind === 'pageInfo' &&
    value.fields.some((field) => field.value.kind === 'startCursor' || field.value.kind === 'endCursor')
  );
}
