import { isNonNullType, type FieldNode, type GraphQLObjectType, type SelectionSetNode } from 'graphql';
import type { Link, Property } from '../model/model.js';
import type { ColumnValue, ConnectionShape, FieldShape, NestedRow, ObjectShape } from '../plan/shape.js';
import { atField } from './arguments.js';
import { chosenFor, chosenOver, holdsOf } from './choice.js';
import { collectFields } from './collect.js';
import { newColumns, nodesKey, type Columns } from './columns.js';
import { planLinkConnection } from './connection.js';
import { leafOf } from './leaf.js';
import { stepOf } from './step-of.js';
import { concreteTypes, selectionSets, typeOf, type Planning, type Scope } from './planning.js';

/** One field that some of the concrete types at a place are asked for. */
type Asked = { readonly nodes: readonly FieldNode[]; readonly field: Property | Link; readonly types: string[] };

/** What a field of a concrete type is called in the answer and in the type, and which of the things asked it shows. */
type Shown = { readonly key: string; readonly name: string; readonly id: string };

/** Where a thing asked is found. Concrete types share it, though one may forbid a null that another allows. */
type Found = Omit<ColumnValue, 'leaf'> | Omit<NestedRow, 'required'> | ConnectionShape;

/**
 * Plans what selection sets ask of a node of a type or interface: adds the columns, answers the shape. A field that only
 * some concrete types have is read from those alone.
 */
export function planNode(
  planning: Planning,
  type: string,
  sets: readonly SelectionSetNode[],
  scope: Scope,
  columns: Columns,
): ObjectShape {
  const types = concreteTypes(planning, type);
  const asked = new Map<string, Asked>();
  const shown = types.map((name) => {
    const object = planning.schema.getType(name) as GraphQLObjectType;
    return { object, fields: collectAsked(planning, object, sets, asked) };
  });
  const found = new Map<string, Found>();
  for (const [id, entry] of asked) {
    const guard = entry.types.length === types.length ? undefined : entry.types;
    found.set(id, planField(planning, type, entry, guard, scope, columns));
  }
  return {
    kind: 'object',
    type: planning.model.abstracts.has(type)
      ? { kind: 'labels', column: columns.labels() }
      : { kind: 'fixed', name: type },
    fields: Object.fromEntries(
      shown.map(({ object, fields }) => [
        object.name,
        fields.map((field) => fieldShape(object, field, found.get(field.id))),
      ]),
    ),
  };
}

function fieldShape(object: GraphQLObjectType, { key, name }: Shown, found: Found | undefined): FieldShape {
  if (name === '__typename') return { key, value: { kind: 'typename', name: object.name } };
  const type = object.getFields()[name]?.type;
  if (found === undefined || type === undefined) throw new TypeError(`${object.name}.${name} was not planned`);
  switch (found.kind) {
    case 'value':
      return { key, value: { ...found, leaf: leafOf(type) } };
    case 'nested':
      return { key, value: { ...found, required: isNonNullType(type) } };
    default:
      return { key, value: found };
  }
}

/** Notes what one concrete type is asked for; answers what it shows of it, in the order of the answer. */
function collectAsked(
  planning: Planning,
  object: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  asked: Map<string, Asked>,
): readonly Shown[] {
  const { properties, links } = typeOf(planning, object.name);
  const shown: Shown[] = [];
  for (const [key, nodes] of collectFields(planning.schema, planning.fragments, planning.variables, object, sets)) {
    const name = nodes[0]?.name.value ?? '';
    const property = properties.get(name);
    const link = links.get(name);
    const field = property ?? link;
    const id = property ? property.name : `${linkKey(link)} ${nodesKey(nodes)}`;
    shown.push({ key, name, id });
    if (field === undefined) continue;
    const known = asked.get(id);
    if (known === undefined) asked.set(id, { nodes, field, types: [object.name] });
    else if (!known.types.includes(object.name)) known.types.push(object.name);
  }
  return shown;
}

function linkKey(link: Link | undefined): string {
  return link ? `${link.relation.type} ${link.direction} ${link.target} ${String(link.many)}` : '';
}

/** A property as it is stored or, under a choice, as the claim gives it by which the fact is read. */
function planProperty(property: Property, guard: readonly string[] | undefined, scope: Scope, columns: Columns): Found {
  const { name } = property;
  const choice = chosenFor(scope, property);
  if (choice === undefined) return { kind: 'value', column: columns.property('node', name) };
  const { row, columns: ofClaim } = columns.chosen(choice, guard);
  return { kind: 'value', row, column: ofClaim.property('node', name) };
}

function planField(
  planning: Planning,
  parent: string,
  { nodes, field, types }: Asked,
  guard: readonly string[] | undefined,
  scope: Scope,
  columns: Columns,
): Found {
  if (!('relation' in field)) return planProperty(field, guard, scope, columns);
  if (field.many) {
    return atField(nodes[0], () =>
      planLinkConnection(
        planning,
        { parent: guard ? (types[0] ?? parent) : parent, link: field, nodes, guard },
        scope,
        columns,
        planNode,
      ),
    );
  }
  const choice = chosenOver(scope, field);
  if (choice !== undefined) {
    const { row, columns: ofClaim } = columns.chosen(choice, guard);
    return {
      kind: 'nested',
      column: row,
      shape: planNode(planning, field.target, selectionSets(nodes), scope, ofClaim),
    };
  }
  const nested = newColumns();
  const shape = planNode(planning, field.target, selectionSets(nodes), scope, nested);
  const selection = { columns: nested.all() };
  const holds = holdsOf(scope, field.relation, []);
  const column = columns.add({ kind: 'one', step: stepOf(field), guard, holds, selection });
  return { kind: 'nested', column, shape };
}
