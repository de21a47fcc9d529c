import type { Model } from '../model.js';
import { typeEnumValue } from '../names.js';
import type { Expansion } from './expansion.js';
import { aWord, block, described } from './text.js';

/** The enums EntityType and NodeType with their filters, so that a condition can ask for the type. */
export function typeEnums({ model, types }: Expansion): readonly string[] {
  return ['Entity', 'Node'].flatMap((name) => {
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
  });
}

function membersOf(model: Model, name: string): readonly string[] {
  return model.abstracts.get(name)?.members ?? [];
}
