import type { Link, Model, RelationType } from './model.js';

/** The target of a connection, and the relation whose properties its edges carry; none for root lists. */
export type ConnectionOf = { readonly target: string; readonly relation: RelationType | undefined };

/** The connection that a link to many is published as; plain where its edges have nothing to show. */
export function connectionOf(link: Link): ConnectionOf {
  return { target: link.target, relation: hasEdge(link.relation) ? link.relation : undefined };
}

/** Whether the edges of a relation show anything beside their node. */
function hasEdge(relation: RelationType): boolean {
  return relation.fact || relation.properties.size > 0;
}

/** `OrganizationOwnership` for edges with properties, `Organization` for plain ones: what the names below begin with. */
export function connectionStem({ target, relation }: ConnectionOf): string {
  return `${target}${relation?.name ?? ''}`;
}

/** The type of a connection: `OrganizationOwnershipConnection`. */
export function connectionTypeName(connection: ConnectionOf): string {
  return `${connectionStem(connection)}Connection`;
}

/** The type of a connection's edges: `OrganizationOwnershipEdge`. */
export function edgeTypeName(connection: ConnectionOf): string {
  return `${connectionStem(connection)}Edge`;
}

/** The filter by some, none or every neighbour: `OrganizationOwnershipFilter`. */
export function relatedFilterName(connection: ConnectionOf): string {
  return `${connectionStem(connection)}Filter`;
}

/** The condition on one row of a connection, or on a node of a type: `OrganizationOwnershipWhere`, `OrganizationWhere`. */
export function whereName(connection: ConnectionOf): string {
  return `${connectionStem(connection)}Where`;
}

/** The order of a connection's rows: `OrganizationOwnershipOrder`, `OrganizationOrder`. */
export function orderName(connection: ConnectionOf): string {
  return `${connectionStem(connection)}Order`;
}

/** A group of a connection's rows: `OrganizationOwnershipGroup`; with an `s`, the page of groups. */
export function groupTypeName(connection: ConnectionOf): string {
  return `${connectionStem(connection)}Group`;
}

/** What rows of a connection can be grouped by: `OrganizationOwnershipGroupBy`. */
export function groupByName(connection: ConnectionOf): string {
  return `${connectionStem(connection)}GroupBy`;
}

/** The value that stands for a node type in the enums EntityType and NodeType: `CONSUMER_GROUP`. */
export function typeEnumValue(typeName: string): string {
  return typeName.replace(/(?<=[a-z\d])(?=[A-Z])/g, '_').toUpperCase();
}

/** The node type that a value of EntityType or NodeType stands for, or undefined. */
export function typeOfEnumValue(model: Model, value: string): string | undefined {
  return [...model.nodes.keys()].find((name) => typeEnumValue(name) === value);
}

/** The type under which an edge of a type is stored when none of its claims stands any more: `OWNS_WITHDRAWN`. */
export function withdrawnType(type: string): string {
  return `${type}_WITHDRAWN`;
}
