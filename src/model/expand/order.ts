import type { AbstractType, NodeType, Property, RelationType } from '../model.js';
import { orderName } from '../names.js';
import type { Expansion, RelationConnection } from './expansion.js';
import { aWord, block, clause, described, words } from './text.js';

/** The order of nodes of a type: `OrganizationOrder`. */
export function nodeOrder(expansion: Expansion, type: NodeType | AbstractType): string {
  const counts = [...type.links.values()]
    .filter((link) => link.many)
    .map((link) => {
      const neighbours = clause(expansion.describe(type.name, link.name));
      return described(`By how many ${neighbours}.`, `${link.name}Count: OrderDirection`);
    });
  const about = `What to order ${expansion.plural(type.name)} by: exactly one of these.`;
  const warning = 'A count is taken for every row, so long lists are refused an order by one.';
  const head = `input ${orderName({ target: type.name, relation: undefined })} @oneOf`;
  return block(counts.length === 0 ? about : `${about} ${warning}`, head, [
    ...propertyOrders(expansion, type.name, type.properties),
    ...counts,
  ]);
}

/** The order of edges of a relation: `OwnershipOrder`; none where nothing is indexed. */
export function edgeOrder(expansion: Expansion, relation: RelationType): readonly string[] {
  const members = propertyOrders(expansion, relation.name, relation.properties);
  if (members.length === 0) return [];
  const description = `What of the edges \`${relation.type}\` to order by: exactly one of these.`;
  return [block(description, `input ${relation.name}Order @oneOf`, members)];
}

/** The order of the rows of a connection with a relation: by node or by edge. */
export function relatedOrder(connection: RelationConnection): string {
  const { target, relation } = connection;
  const edge = [...relation.properties.values()].some((property) => property.indexed)
    ? [described('By a value of the edge.', `edge: ${relation.name}Order`)]
    : [];
  const description = `What to order the edges \`${relation.type}\` to ${aWord(target)} by: exactly one of these.`;
  return block(description, `input ${orderName(connection)} @oneOf`, [
    described(`By a value of the ${words(target)} at the far end.`, `node: ${target}Order`),
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
    .map((property) => {
      const value = clause(expansion.describe(owner, property.name));
      return described(`By ${value}${orderNote(property)}.`, `${property.name}: OrderDirection`);
    });
}

/** What the order of a property's values is, where one could think otherwise. */
function orderNote({ kind, unique, bounds }: Property): string {
  if (bounds !== undefined) return ', each date by the first day that it can mean';
  if (kind === 'string' && !unique) return ', whatever the case and width of its letters';
  return kind === 'enum' ? ', in alphabetical order of the values' : '';
}
