import type { AbstractType, NodeType, Property, RelationType } from '../model.js';
import { connectionOf, relatedFilterName, whereName } from '../names.js';
import type { Expansion, RelationConnection } from './expansion.js';
import { scalarFilterName } from './scalar-filter.js';
import { block, clause, described, words } from './text.js';

/** The condition on a node of a type: `OrganizationWhere`. */
export function nodeWhere(expansion: Expansion, type: NodeType | AbstractType): string {
  const name = whereName({ target: type.name, relation: undefined });
  const links = [...type.links.values()].map((link) => {
    const filter = link.many ? relatedFilterName(connectionOf(link)) : `${link.target}Where`;
    return described(`By \`${link.name}\`.`, `${link.name}: ${filter}`);
  });
  return block(`Which ${words(type.name)} nodes.`, `input ${name}`, [
    ...logic(name),
    ...typeField(type),
    ...propertyFields(expansion, type.name, type.properties),
    ...links,
  ]);
}

/** The condition on the edges of a relation: `OwnershipWhere`. */
export function edgeWhere(expansion: Expansion, relation: RelationType): string {
  const name = `${relation.name}Where`;
  return block(`Which edges of ${words(relation.name)}.`, `input ${name}`, [
    ...logic(name),
    ...propertyFields(expansion, relation.name, relation.properties),
  ]);
}

/** The condition on a row of a connection with a relation, and the filter by its rows. */
export function relatedWhere(connection: RelationConnection): readonly string[] {
  const name = whereName(connection);
  const row = block('By node and edge.', `input ${name}`, [
    ...logic(name),
    described('By the node.', `node: ${connection.target}Where`),
    described('By the edge.', `edge: ${connection.relation.name}Where`),
  ]);
  return [row, quantifiers(relatedFilterName(connection), name)];
}

/** The filter by neighbours whose edges have nothing to show: `ClaimFilter`. */
export function plainFilter(target: string): string {
  const connection = { target, relation: undefined };
  return quantifiers(relatedFilterName(connection), whereName(connection));
}

function quantifiers(name: string, where: string): string {
  return block('By neighbours.', `input ${name}`, [
    described('At least one is so.', `some: ${where}`),
    described('None is so.', `none: ${where}`),
    described('All are so.', `every: ${where}`),
  ]);
}

function logic(name: string): readonly string[] {
  return [
    described('All of these.', `and: [${name}!]`),
    described('Any of these.', `or: [${name}!]`),
    described('Not this.', `not: ${name}`),
  ];
}

function typeField(type: NodeType | AbstractType): readonly string[] {
  if (type.name !== 'Entity' && type.name !== 'Node') return [];
  return [described('By its type.', `type: ${type.name}TypeFilter`)];
}

function propertyFields(
  expansion: Expansion,
  owner: string,
  properties: ReadonlyMap<string, Property>,
): readonly string[] {
  return [...properties.values()].flatMap((property) => {
    const filter = scalarFilterName(property);
    if (filter === undefined) return [];
    return [described(by(expansion.describe(owner, property.name)), `${property.name}: ${filter}`)];
  });
}

/** What a filter or an order goes by, from the description of the field it names. */
export function by(description: string): string {
  return `By ${clause(description)}.`;
}
