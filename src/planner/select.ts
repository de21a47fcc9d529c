import type { FieldNode, GraphQLObjectType, SelectionSetNode } from 'graphql';
import type { Link, Property } from '../model/model.js';
import type { FieldShape, ObjectShape, ValueShape } from '../plan/shape.js';
import { atField } from './arguments.js';
import { collectFields } from './collect.js';
import { newColumns, nodesKey, type Columns } from './columns.js';
import { planLinkConnection } from './connection.js';
import { stepOf } from './step-of.js';
import { concreteTypes, selectionSets, typeOf, type Planning, type Scope } from './planning.js';

/** One field that some of the concrete types at a place are asked for. */
type Asked = { readonly nodes: readonly FieldNode[]; readonly field: Property | Link; readonly types: string[] };

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
  const keys = new Map<string, [key: string, asked: string][]>();
  for (const name of types) keys.set(name, collectAsked(planning, name, sets, asked));
  const values = new Map<string, ValueShape>();
  for (const [id, entry] of asked) {
    const guard = entry.types.length === types.length ? undefined : entry.types;
    values.set(id, planField(planning, type, entry, guard, scope, columns));
  }
  return {
    kind: 'object',
    type: planning.model.abstracts.has(type)
      ? { kind: 'labels', column: columns.labels() }
      : { kind: 'fixed', name: type },
    fields: Object.fromEntries(
      [...keys].map(([name, fields]) => [name, fields.map(([key, id]) => fieldShape(key, values.get(id)))]),
    ),
  };
}

function fieldShape(key: string, value: ValueShape | undefined): FieldShape {
  if (value === undefined) throw new TypeError(`"${key}" was not planned`);
  return { key, value };
}

/** Notes what one concrete type is asked for; answers its response keys with what they stand for. */
function collectAsked(
  planning: Planning,
  name: string,
  sets: readonly SelectionSetNode[],
  asked: Map<string, Asked>,
): [string, string][] {
  const object = planning.schema.getType(name) as GraphQLObjectType;
  const { properties, links } = typeOf(planning, name);
  const keys: [string, string][] = [];
  for (const [key, nodes] of collectFields(planning.schema, planning.fragments, planning.variables, object, sets)) {
    const fieldName = nodes[0]?.name.value ?? '';
    const property = properties.get(fieldName);
    const link = links.get(fieldName);
    const field = property ?? link;
    if (field === undefined) continue;
    const id = property ? property.name : `${linkKey(link)} ${nodesKey(nodes)}`;
    const known = asked.get(id);
    if (known === undefined) asked.set(id, { nodes, field, types: [name] });
    else if (!known.types.includes(name)) known.types.push(name);
    keys.push([key, id]);
  }
  return keys;
}

function linkKey(link: Link | undefined): string {
  return link ? `${link.relation.type} ${link.direction} ${link.target} ${String(link.many)}` : '';
}

function planField(
  planning: Planning,
  parent: string,
  { nodes, field, types }: Asked,
  guard: readonly string[] | undefined,
  scope: Scope,
  columns: Columns,
): ValueShape {
  if (!('relation' in field)) return { kind: 'value', column: columns.property('node', field.name) };
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
  const nested = newColumns();
  const shape = planNode(planning, field.target, selectionSets(nodes), scope, nested);
  const column = columns.add({ kind: 'one', step: stepOf(field), guard, selection: { columns: nested.all() } });
  return { kind: 'nested', column, shape };
}
