import type { AbstractType, NodeType, Property, RelationType } from '../model.js';
import { connectionOf, relatedFilterName, whereName } from '../names.js';
import type { Expansion, RelationConnection } from './expansion.js';
import { scalarFilterName } from './scalar-filter.js';
import { block, capital, clause, described, words } from './text.js';

/** The condition on a node of a type: `OrganizationWhere`. */
export function nodeWhere(expansion: Expansion, type: NodeType | AbstractType): string {
  const name = whereName({ target: type.name, relation: undefined });
  const links = [...type.links.values()].map((link) => {
    const filter = link.many ? relatedFilterName(connectionOf(link)) : `${link.target}Where`;
    return described(by(expansion.describe(type.name, link.name)), `${link.name}: ${filter}`);
  });
  return block(`A condition on a ${words(type.name)} node.`, `input ${name}`, [
    ...logic(name),
    ...typeField(type),
    ...propertyFields(expansion, type.name, type.properties),
    ...links,
  ]);
}

/** The condition on the edges of a relation: `OwnershipWhere`. */
export function edgeWhere(expansion: Expansion, relation: RelationType): string {
  const name = `${relation.name}Where`;
  return block(`A condition on an edge of ${words(relation.name)}.`, `input ${name}`, [
    ...logic(name),
    ...propertyFields(expansion, relation.name, relation.properties),
  ]);
}

/** The condition on a row of a connection with a relation, and the filter by its rows. */
export function relatedWhere(connection: RelationConnection): readonly string[] {
  const name = whereName(connection);
  const row = block(`A condition on a row: its node and its edge.`, `input ${name}`, [
    ...logic(name),
    described('A condition on the node.', `node: ${connection.target}Where`),
    described('A condition on the edge.', `edge: ${connection.relation.name}Where`),
  ]);
  return [row, quantifiers(relatedFilterName(connection), name)];
}

/** The filter by neighbours whose edges have nothing to show: `ClaimFilter`. */
export function plainFilter(target: string): string {
  const connection = { target, relation: undefined };
  return quantifiers(relatedFilterName(connection), whereName(connection));
}

function quantifiers(name: string, where: string): string {
  return block('A condition on the rows that count on the day spoken of.', `input ${name}`, [
    described('At least one meets this.', `some: ${where}`),
    described('None meets this.', `none: ${where}`),
    described('All meet this, or there is none.', `every: ${where}`),
  ]);
}

function logic(name: string): readonly string[] {
  return [
    described('All of these hold.', `and: [${name}!]`),
    described('At least one of these holds.', `or: [${name}!]`),
    described('This does not hold.', `not: ${name}`),
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
  return capital(`by ${clause(description)}.`);
}
