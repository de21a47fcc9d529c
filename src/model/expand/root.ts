import type { AbstractType, NodeType } from '../model.js';
import { connectionTypeName } from '../names.js';
import { AS_OF, connectionArguments } from './arguments.js';
import type { Expansion } from './expansion.js';
import { block, capital, described, words } from './text.js';
import { by } from './where.js';

/** The root fields of the model's types: a look-up and a list of each node type, a list of each listed interface. */
export function rootFields({ model }: Expansion): readonly string[] {
  return [
    ...[...model.abstracts.values()].flatMap(listField),
    ...[...model.nodes.values()].flatMap((type) => [lookupField(type), ...listField(type)]),
  ];
}

/** The input that names one node of a type: `OrganizationBy`. */
export function lookupInput(expansion: Expansion, type: NodeType): string {
  const keys = [...type.properties.values()].filter((property) => property.unique);
  return block(`What names the ${words(type.name)}.`, `input ${type.name}By @oneOf`, [
    ...keys.map((key) => described(by(expansion.describe(type.name, key.name)), `${key.name}: ${key.typeName}`)),
  ]);
}

function lookupField(type: NodeType): string {
  const argument = described('What names it.', `by: ${type.name}By!`);
  return described(
    `One ${words(type.name)}, or null where there is none.`,
    `${type.lookupField}(${argument} ${AS_OF}): ${type.name}`,
  );
}

function listField(type: NodeType | AbstractType): readonly string[] {
  if (type.listField === undefined) return [];
  const connection = { target: type.name, relation: undefined };
  return [
    described(
      `${capital(words(type.listField))}, page by page.`,
      `${type.listField}(${connectionArguments(connection)}): ${connectionTypeName(connection)}`,
    ),
  ];
}
