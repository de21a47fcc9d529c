import type { RelationType } from '../model.js';
import { connectionTypeName, edgeTypeName, type ConnectionOf } from '../names.js';
import { edgeFieldsOf } from '../sdl-types.js';
import { groupsField } from './aggregate.js';
import type { Expansion } from './expansion.js';
import { publishedField } from './object.js';
import { aWord, block, described, words } from './text.js';

/** A connection and the type of its edges. */
export function connectionTypes(expansion: Expansion, connection: ConnectionOf): readonly string[] {
  return [connectionType(expansion, connection), edgeType(expansion, connection)];
}

function connectionType(expansion: Expansion, connection: ConnectionOf): string {
  const { target, relation } = connection;
  const page = `A page of ${expansion.plural(target)}`;
  const reached = relation === undefined ? `${page}.` : `${page}, each at the far end of an edge \`${relation.type}\`.`;
  const repeated = relation === undefined ? '' : '; one that several edges lead to stands here several times';
  return block(reached, `type ${connectionTypeName(connection)}`, [
    described('The rows of the page.', `edges: [${edgeTypeName(connection)}!]!`),
    described(`The nodes of the rows, in the same order${repeated}.`, `nodes: [${target}!]!`),
    described('Where the page lies in the list, and the cursors to go on from.', 'pageInfo: PageInfo!'),
    described('How many rows there are on all pages, after the filter and as of the day.', 'totalCount: Int!'),
    groupsField(connection),
  ]);
}

function edgeType(expansion: Expansion, connection: ConnectionOf): string {
  const { target, relation } = connection;
  const name = edgeTypeName(connection);
  const cursor = described(
    'Where the row stands in its list. Give it to `after` or `before`, with the same filter, order and day.',
    'cursor: String!',
  );
  if (relation === undefined) {
    const node = described(`The ${words(target)}.`, `node: ${target}!`);
    return block(`A row of a page of ${expansion.plural(target)}.`, `type ${name}`, [cursor, node]);
  }
  const node = described(`The ${words(target)} at the far end.`, `node: ${target}!`);
  const members = [cursor, node, ...relationFields(expansion, relation)];
  const description = `${relation.description} The row holds what is said of the edge, and ${aWord(target)} at its far end.`;
  if (!relation.fact) return block(description, `type ${name}`, members);
  const fact = described('The fact behind the edge, with the claims for and against it.', 'fact: Relation!');
  return block(description, `type ${name} implements Timed`, [...members, fact]);
}

function relationFields({ types }: Expansion, relation: RelationType): readonly string[] {
  const edge = types.edges.get(relation.type);
  if (edge === undefined) return [];
  return [...edgeFieldsOf(types, edge).values()].map((definition) => publishedField(definition, undefined));
}
