import type { Model } from '../model.js';
import { typeEnumValue } from '../names.js';
import type { Expansion } from './expansion.js';
import { block, capital, described, words } from './text.js';

/** The enums EntityType and NodeType with their filters, so that a condition can ask for the type. */
export function typeEnums({ model }: Expansion): readonly string[] {
  return ['Entity', 'Node'].flatMap((name) => {
    const values = membersOf(model, name).map((member) =>
      described(`${capital(words(member))}.`, typeEnumValue(member)),
    );
    return [
      block(`The types of ${words(name)}.`, `enum ${name}Type`, values),
      block(`A condition on the type of ${words(name)}.`, `input ${name}TypeFilter`, [
        described('Is of this type.', `eq: ${name}Type`),
        described('Is of one of these types.', `in: [${name}Type!]`),
      ]),
    ];
  });
}

function membersOf(model: Model, name: string): readonly string[] {
  return model.abstracts.get(name)?.members ?? [];
}
