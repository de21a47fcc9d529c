import { type FieldNode, type GraphQLField, type GraphQLObjectType, type SelectionSetNode } from 'graphql';
import { ServiceError } from '../errors/service-error.js';
import type { Model } from '../model/model.js';
import type { Branch, Source } from '../plan/read.js';
import type { AmbiguousField, FoundField, RootShape } from '../plan/shape.js';
import { fieldArguments, type Arguments } from './arguments.js';
import { collectFields } from './collect.js';
import { newColumns, type Columns } from './columns.js';
import { planConnection } from './connection.js';
import type { Argument } from './origin.js';
import { selectionSets, type Planning, type Scope } from './planning.js';
import { planNode } from './select.js';
import { scopeOf } from './time.js';

/** A root field, planned: its branches, and how they become its value. */
export type PlannedRoot = { readonly branches: readonly Branch[]; readonly shape: RootShape };

/** Whether a field of Query is planned here; any other is answered by its own resolver. */
export function isPlanned({ nodes, abstracts }: Model, field: string): boolean {
  return (
    field === 'node' ||
    field === 'nodes' ||
    field === 'entity' ||
    [...nodes.values()].some(({ lookupField, listField }) => field === lookupField || field === listField) ||
    [...abstracts.values()].some(({ listField }) => field === listField)
  );
}

/** Plans a field of Query. */
export function planRoot(
  planning: Planning,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  inherited: Scope,
): PlannedRoot {
  const args = fieldArguments(planning, field, nodes[0] as FieldNode);
  const scope = scopeOf(planning, args, inherited);
  const sets = selectionSets(nodes);
  switch (field.name) {
    case 'node':
      return planOne(
        planning,
        'Node',
        { kind: 'key', labels: ['Node'], property: 'id', value: stringSlot(planning, args.get('id')) },
        sets,
        scope,
      );
    case 'nodes':
      return planMany(planning, args, sets, scope);
    case 'entity':
      return planMatch(planning, field, args, sets, scope);
    default:
      return planTyped(planning, field, nodes, args, scope, inherited);
  }
}

function planTyped(
  planning: Planning,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  args: Arguments,
  scope: Scope,
  inherited: Scope,
): PlannedRoot {
  const { nodes: types, abstracts } = planning.model;
  for (const type of types.values()) {
    if (type.lookupField === field.name)
      return planOne(planning, type.name, keySource(planning, type.name, args), selectionSets(nodes), scope);
  }
  const listed = [...types.values(), ...abstracts.values()].find((type) => type.listField === field.name);
  if (listed === undefined) throw new TypeError(`Query.${field.name} is not planned`);
  const planned = planConnection(
    planning,
    field,
    nodes,
    { target: listed.name, relation: undefined },
    inherited,
    planNode,
  );
  const source: Source = { kind: 'label', labels: [listed.name] };
  const branches: Branch[] = [];
  const { where, page } = planned;
  const rows = planned.wantsRows
    ? branches.push({ kind: 'rows', source, where, page, selection: { columns: planned.columns } }) - 1
    : undefined;
  const total = planned.wantsTotal ? branches.push({ kind: 'count', source, where }) - 1 : undefined;
  const groups = planned.aggregates.map(
    (aggregate) => branches.push({ kind: 'aggregate', source, where, aggregate }) - 1,
  );
  return {
    branches,
    shape: { kind: 'page', connection: { kind: 'connection', ...planned.shape, rows, total, groups } },
  };
}

function planOne(
  planning: Planning,
  type: string,
  source: Source,
  sets: readonly SelectionSetNode[],
  scope: Scope,
): PlannedRoot {
  const columns = newColumns();
  const shape = planNode(planning, type, sets, scope, columns);
  return { branches: [rowsBranch(source, columns)], shape: { kind: 'one', rows: 0, shape } };
}

function planMany(planning: Planning, args: Arguments, sets: readonly SelectionSetNode[], scope: Scope): PlannedRoot {
  const columns = newColumns();
  const shape = planNode(planning, 'Node', sets, scope, columns);
  const ids = args.get('ids');
  const origin = ids?.kind === 'list' ? ids.origin : { kind: 'literal' as const, value: [] };
  const values = planning.slots.add('strings', origin, { kind: 'list', of: 'raw', argument: 'ids' });
  const source: Source = { kind: 'keys', labels: ['Node'], property: 'id', values };
  return { branches: [rowsBranch(source, columns)], shape: { kind: 'many', rows: 0, shape } };
}

/** How many candidates an ambiguous name shows. */
const MAX_CANDIDATES = 20;

function planMatch(
  planning: Planning,
  field: GraphQLField<unknown, unknown>,
  args: Arguments,
  sets: readonly SelectionSetNode[],
  scope: Scope,
): PlannedRoot {
  const [[by, value] = ['', undefined]] = oneOf(args);
  const columns = newColumns();
  const [found, ambiguous] = ['EntityMatch', 'AmbiguousName'].map((name) => {
    const type = planning.schema.getType(name) as GraphQLObjectType;
    return [...collectFields(planning.schema, planning.fragments, planning.variables, type, sets)];
  });
  const entity = (group: readonly FieldNode[]) => planNode(planning, 'Entity', selectionSets(group), scope, columns);
  const shape: RootShape = {
    kind: 'match',
    rows: 0,
    name: stringSlot(planning, value),
    found: (found ?? []).map(([key, group]): FoundField => {
      if (nameOf(group) === '__typename') return { key, value: { kind: 'typename', name: 'EntityMatch' } };
      return { key, value: { kind: 'entity', shape: entity(group) } };
    }),
    ambiguous: (ambiguous ?? []).map(([key, group]): AmbiguousField => {
      if (nameOf(group) === '__typename') return { key, value: { kind: 'typename', name: 'AmbiguousName' } };
      if (nameOf(group) === 'name') return { key, value: { kind: 'name' } };
      return { key, value: { kind: 'candidates', shape: entity(group) } };
    }),
  };
  return {
    branches: [{ ...rowsBranch(matchSource(planning, by, value), columns), page: candidatesPage(planning) }],
    shape,
  };
}

function candidatesPage(planning: Planning): NonNullable<(Branch & { kind: 'rows' })['page']> {
  return {
    order: [{ kind: 'property', on: 'node', property: 'id', descending: false, nullable: false }],
    choice: undefined,
    candidates: undefined,
    after: undefined,
    before: undefined,
    backward: false,
    limit: planning.slots.add('int', { kind: 'literal', value: MAX_CANDIDATES }),
  };
}

function matchSource(planning: Planning, by: string, value: Argument | undefined): Source {
  if (by === 'id' || by === 'slug')
    return { kind: 'key', labels: ['Entity'], property: 'id', value: stringSlot(planning, value) };
  const origin = value?.kind === 'leaf' ? value.origin : { kind: 'literal' as const, value: '' };
  const alias = planning.slots.add('string', origin, { kind: 'alias', of: by === 'name' ? 'name' : 'ext' });
  return {
    kind: 'reach',
    from: { kind: 'key', labels: ['Alias'], property: 'id', value: alias },
    step: { relation: 'ALIAS_OF', direction: 'out', label: undefined },
  };
}

function keySource(planning: Planning, type: string, args: Arguments): Source {
  const [[property, value] = ['id', undefined]] = oneOf(args);
  return { kind: 'key', labels: [type], property, value: stringSlot(planning, value) };
}

/** The one key of the `by` argument, by which a look-up is made. */
function oneOf(args: Arguments): [string, Argument][] {
  const by = args.get('by');
  const given = by?.kind === 'object' ? [...by.fields].filter(([, value]) => value.kind === 'leaf') : [];
  if (given.length !== 1) throw new ServiceError('BAD_USER_INPUT', '"by" takes exactly one key that is not null.');
  return given;
}

function stringSlot(planning: Planning, value: Argument | undefined) {
  return planning.slots.add('string', value?.kind === 'leaf' ? value.origin : { kind: 'literal', value: '' });
}

function rowsBranch(source: Source, columns: Columns): Branch & { kind: 'rows' } {
  return { kind: 'rows', source, where: undefined, page: undefined, selection: { columns: columns.all() } };
}

function nameOf(group: readonly FieldNode[]): string {
  return group[0]?.name.value ?? '';
}
