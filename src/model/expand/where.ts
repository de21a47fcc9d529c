import type { AbstractType, Link, NodeType, Property, RelationType } from '../model.js';
import { connectionOf, relatedFilterName, whereName } from '../names.js';
import type { Expansion, RelationConnection } from './expansion.js';
import { scalarFilterName } from './scalar-filter.js';
import { aWord, block, clause, described, words } from './text.js';

/** The condition on a node of a type: `OrganizationWhere`. */
export function nodeWhere(expansion: Expansion, type: NodeType | AbstractType): string {
  const name = whereName({ target: type.name, relation: undefined });
  return block(`Conditions on ${aWord(type.name)}. All that are given must hold.`, `input ${name}`, [
    ...logic(name),
    ...typeField(type),
    ...propertyFields(expansion, type.name, type.properties),
    ...[...type.links.values()].map((link) => linkField(expansion, type.name, link)),
  ]);
}

/** The condition on the edges of a relation: `OwnershipWhere`. */
export function edgeWhere(expansion: Expansion, relation: RelationType): string {
  const name = `${relation.name}Where`;
  return block(`Conditions on an edge \`${relation.type}\`. All that are given must hold.`, `input ${name}`, [
    ...logic(name),
    ...propertyFields(expansion, relation.name, relation.properties),
  ]);
}

/** The condition on a row of a connection with a relation, and the filter by its rows. */
export function relatedWhere(expansion: Expansion, connection: RelationConnection): readonly string[] {
  const { target, relation } = connection;
  const name = whereName(connection);
  const about = `Conditions on an edge \`${relation.type}\` and ${aWord(target)} at its far end. All that are given must hold.`;
  const row = block(about, `input ${name}`, [
    ...logic(name),
    described(`On the ${words(target)} at the far end.`, `node: ${target}Where`),
    described('On the edge that leads there.', `edge: ${relation.name}Where`),
  ]);
  const rows = `${expansion.plural(target)} at the far ends of edges \`${relation.type}\``;
  return [row, quantifiers(rows, relatedFilterName(connection), name)];
}

/** The filter by neighbours whose edges have nothing to show: `ClaimFilter`. */
export function plainFilter(expansion: Expansion, target: string): string {
  const connection = { target, relation: undefined };
  return quantifiers(`the ${expansion.plural(target)}`, relatedFilterName(connection), whereName(connection));
}

function quantifiers(rows: string, name: string, where: string): string {
  return block(`How many of ${rows} must meet conditions.`, `input ${name}`, [
    described('At least one of them meets these; `{}` asks only that there is one.', `some: ${where}`),
    described('None of them meets these; `{}` asks that there is none.', `none: ${where}`),
    described('Each of them meets these, also where there is none at all.', `every: ${where}`),
  ]);
}

function logic(name: string): readonly string[] {
  return [
    described('Each of these must hold.', `and: [${name}!]`),
    described('At least one of these must hold.', `or: [${name}!]`),
    described('This must not hold.', `not: ${name}`),
  ];
}

function typeField(type: NodeType | AbstractType): readonly string[] {
  if (type.name !== 'Entity' && type.name !== 'Node') return [];
  return [described('On what type of thing it is.', `type: ${type.name}TypeFilter`)];
}

function linkField(expansion: Expansion, owner: string, link: Link): string {
  const reached = clause(expansion.describe(owner, link.name));
  if (!link.many) return described(`On ${reached}; there must be one.`, `${link.name}: ${link.target}Where`);
  return described(`On ${reached}: some, none or every one.`, `${link.name}: ${relatedFilterName(connectionOf(link))}`);
}

function propertyFields(
  expansion: Expansion,
  owner: string,
  properties: ReadonlyMap<string, Property>,
): readonly string[] {
  return [...properties.values()].flatMap((property) => {
    const filter = scalarFilterName(property);
    if (filter === undefined) return [];
    return [described(`On ${clause(expansion.describe(owner, property.name))}.`, `${property.name}: ${filter}`)];
  });
}
