import type { AbstractType, NodeType } from '../model.js';
import { connectionTypeName } from '../names.js';
import { READ_BY, connectionArguments } from './arguments.js';
import type { Expansion } from './expansion.js';
import { aWord, block, capital, clause, described, field, words } from './text.js';

/** The root fields of the model's types: a look-up and a list of each node type, a list of each listed interface. */
export function rootFields(expansion: Expansion): readonly string[] {
  const { abstracts, nodes } = expansion.model;
  return [
    ...[...abstracts.values()].flatMap((type) => listField(expansion, type)),
    ...[...nodes.values()].flatMap((type) => [lookupField(type), ...listField(expansion, type)]),
  ];
}

/** The input that names one node of a type: `OrganizationBy`. */
export function lookupInput(expansion: Expansion, type: NodeType): string {
  const keys = [...type.properties.values()].filter((property) => property.unique);
  return block(`What names ${aWord(type.name)}: give exactly one.`, `input ${type.name}By @oneOf`, [
    ...keys.map((key) =>
      described(`By ${clause(expansion.describe(type.name, key.name))}.`, `${key.name}: ${key.typeName}`),
    ),
  ]);
}

function lookupField(type: NodeType): string {
  return field(
    `The one ${words(type.name)} that \`by\` names, or null where there is none.`,
    type.lookupField,
    [described('What names it: its id or another value that is its alone.', `by: ${type.name}By!`), ...READ_BY],
    type.name,
  );
}

function listField(expansion: Expansion, type: NodeType | AbstractType): readonly string[] {
  if (type.listField === undefined) return [];
  const connection = { target: type.name, relation: undefined };
  const description = `${capital(expansion.plural(type.name))}, all or those that a filter keeps, a page at a time.`;
  return [field(description, type.listField, connectionArguments(connection), connectionTypeName(connection))];
}
