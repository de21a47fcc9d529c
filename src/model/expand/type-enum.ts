import type { Model } from '../model.js';
import { typeEnumValue } from '../names.js';
import type { Expansion } from './expansion.js';
import { aWord, block, described } from './text.js';

/** The enums of types: EntityType and NodeType with their filters, for conditions, and RelationType, for walks. */
export function typeEnums(expansion: Expansion): readonly string[] {
  return [...['Entity', 'Node'].flatMap((name) => nodeTypeEnum(expansion, name)), ...relationTypeEnum(expansion)];
}

function nodeTypeEnum({ model, types }: Expansion, name: string): readonly string[] {
  const values = membersOf(model, name).map((member) =>
    described(types.nodes.get(member)?.description?.value ?? '', typeEnumValue(member)),
  );
  return [
    block(`What type of thing ${aWord(name)} can be.`, `enum ${name}Type`, values),
    block(`A condition on the type of ${aWord(name)}.`, `input ${name}TypeFilter`, [
      described('It is of this type.', `eq: ${name}Type`),
      described('It is of one of these types.', `in: [${name}Type!]`),
    ]),
  ];
}

/** The relationship types that are facts. */
function relationTypeEnum({ model }: Expansion): readonly string[] {
  const facts = [...model.relations.values()].filter((relation) => relation.fact);
  if (facts.length === 0) return [];
  const values = facts.map(({ type, description }) => described(description, type));
  return [block('What type a relation between two nodes is of.', 'enum RelationType', values)];
}

function membersOf(model: Model, name: string): readonly string[] {
  return model.abstracts.get(name)?.members ?? [];
}
