import type { RelationType } from '../model.js';
import { connectionTypeName, edgeTypeName, type ConnectionOf } from '../names.js';
import { edgeFieldsOf } from '../sdl-types.js';
import type { Expansion } from './expansion.js';
import { publishedField } from './object.js';
import { block, described, words } from './text.js';

/** A connection and the type of its edges. */
export function connectionTypes(expansion: Expansion, connection: ConnectionOf): readonly string[] {
  return [connectionType(connection), edgeType(expansion, connection)];
}

function connectionType(connection: ConnectionOf): string {
  const { target, relation } = connection;
  return block(`A page of ${words(relation?.name ?? target)} rows.`, `type ${connectionTypeName(connection)}`, [
    described('Its rows.', `edges: [${edgeTypeName(connection)}!]!`),
    described('Their nodes.', `nodes: [${target}!]!`),
    described('Its place.', 'pageInfo: PageInfo!'),
    described('Rows in all.', 'totalCount: Int!'),
  ]);
}

function edgeType(expansion: Expansion, connection: ConnectionOf): string {
  const { target, relation } = connection;
  const name = edgeTypeName(connection);
  const own = [described('Its place.', 'cursor: String!'), described('Its node.', `node: ${target}!`)];
  if (relation === undefined) return block(`A row of ${words(target)}.`, `type ${name}`, own);
  const members = [...own, ...relationFields(expansion, relation)];
  if (!relation.fact) return block(relation.description, `type ${name}`, members);
  const fact = described('The fact behind it.', 'fact: Relation!');
  return block(relation.description, `type ${name} implements Timed`, [...members, fact]);
}

function relationFields({ types }: Expansion, relation: RelationType): readonly string[] {
  const edge = types.edges.get(relation.type);
  if (edge === undefined) return [];
  const own = new Set(edge.fields?.map((field) => field.name.value));
  return [...edgeFieldsOf(types, edge).values()].map((field) =>
    publishedField(field, undefined, own.has(field.name.value)),
  );
}
