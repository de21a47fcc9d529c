import type { AbstractType, NodeType } from '../model.js';
import { connectionTypeName } from '../names.js';
import { AS_OF, connectionArguments } from './arguments.js';
import type { Expansion } from './expansion.js';
import { block, clause, described, words, capital } from './text.js';
import { by } from './where.js';

/** The root fields of the model's types: a look-up and a list of each node type, a list of each listed interface. */
export function rootFields(expansion: Expansion): readonly string[] {
  return [
    ...[...expansion.model.abstracts.values()].flatMap((type) => listField(expansion, type)),
    ...[...expansion.model.nodes.values()].flatMap((type) => [
      lookupField(expansion, type),
      ...listField(expansion, type),
    ]),
  ];
}

/** The input that names one node of a type: `OrganizationBy`. */
export function lookupInput(expansion: Expansion, type: NodeType): string {
  const keys = [...type.properties.values()].filter((property) => property.unique);
  return block(`What names one ${words(type.name)} node: give exactly one.`, `input ${type.name}By @oneOf`, [
    ...keys.map((key) => described(by(expansion.describe(type.name, key.name)), `${key.name}: ${key.typeName}`)),
  ]);
}

function lookupField(expansion: Expansion, type: NodeType): string {
  const argument = described('What names it.', `by: ${type.name}By!`);
  return described(
    `One ${words(type.name)} node, or null where there is none: ${describedAs(expansion, type)}.`,
    `${type.lookupField}(${argument} ${AS_OF}): ${type.name}`,
  );
}

function listField(expansion: Expansion, type: NodeType | AbstractType): readonly string[] {
  if (type.listField === undefined) return [];
  const connection = { target: type.name, relation: undefined };
  return [
    described(
      `${capital(words(type.listField))}, page by page: ${describedAs(expansion, type)}.`,
      `${type.listField}(${connectionArguments(connection)}): ${connectionTypeName(connection)}`,
    ),
  ];
}

function describedAs({ types }: Expansion, type: NodeType | AbstractType): string {
  const definition = types.nodes.get(type.name) ?? types.interfaces.get(type.name);
  return clause(definition?.description?.value ?? type.name);
}
