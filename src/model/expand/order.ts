import type { AbstractType, NodeType, Property, RelationType } from '../model.js';
import { orderName } from '../names.js';
import type { Expansion, RelationConnection } from './expansion.js';
import { block, described, words } from './text.js';
import { by } from './where.js';

/** The order of nodes of a type: `OrganizationOrder`. */
export function nodeOrder(expansion: Expansion, type: NodeType | AbstractType): string {
  const counts = [...type.links.values()]
    .filter((link) => link.many)
    .map((link) => described('By how many.', `${link.name}Count: OrderDirection`));
  const head = `input ${orderName({ target: type.name, relation: undefined })} @oneOf`;
  return block(`An order of ${words(type.name)} nodes.`, head, [
    ...propertyOrders(expansion, type.name, type.properties),
    ...counts,
  ]);
}

/** The order of edges of a relation: `OwnershipOrder`; none where nothing is indexed. */
export function edgeOrder(expansion: Expansion, relation: RelationType): readonly string[] {
  const members = propertyOrders(expansion, relation.name, relation.properties);
  if (members.length === 0) return [];
  return [block(`An order by the edges of ${words(relation.name)}.`, `input ${relation.name}Order @oneOf`, members)];
}

/** The order of the rows of a connection with a relation: by node or by edge. */
export function relatedOrder(connection: RelationConnection): string {
  const { target, relation } = connection;
  const edge = [...relation.properties.values()].some((property) => property.indexed)
    ? [described('By the edge.', `edge: ${relation.name}Order`)]
    : [];
  return block('By node or edge.', `input ${orderName(connection)} @oneOf`, [
    described('By the node.', `node: ${target}Order`),
    ...edge,
  ]);
}

function propertyOrders(
  expansion: Expansion,
  owner: string,
  properties: ReadonlyMap<string, Property>,
): readonly string[] {
  return [...properties.values()]
    .filter((property) => property.indexed)
    .map((property) => described(by(expansion.describe(owner, property.name)), `${property.name}: OrderDirection`));
}
