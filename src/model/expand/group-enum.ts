import { groupableLinks, groupableProperties, groupableTypes, groupEnums, numericProperties } from '../grouping.js';
import type { AbstractType, NodeType, Property, RelationType } from '../model.js';
import type { Expansion } from './expansion.js';
import { block, capital, clause, described } from './text.js';

/** The enums of what nodes of a type can be grouped by and computed with. */
export function nodeGroupEnums(expansion: Expansion, type: NodeType | AbstractType): readonly string[] {
  const { fields, links, numbers } = groupEnums(type.name);
  const rows = expansion.plural(type.name);
  const isTyped = groupableTypes(expansion.model, type.name).size > 0;
  return [
    ...enumOf(fields, `What values ${rows} can be grouped by.`, [
      ...(isTyped ? [described('Its type.', 'TYPE')] : []),
      ...values(expansion, type.name, groupableProperties(type)),
    ]),
    ...enumOf(
      links,
      `What neighbours ${rows} can be grouped by; a row with several of them is in the group of each.`,
      values(expansion, type.name, groupableLinks(type)),
    ),
    ...enumOf(numbers, `What numbers of ${rows} can be computed with.`, numberValues(expansion, type)),
  ];
}

/** The enums of what the edges of a relation can be grouped by and computed with. */
export function edgeGroupEnums(expansion: Expansion, relation: RelationType): readonly string[] {
  const { fields, numbers } = groupEnums(relation.name);
  const rows = `edges \`${relation.type}\``;
  return [
    ...enumOf(
      fields,
      `What values ${rows} can be grouped by.`,
      values(expansion, relation.name, groupableProperties(relation)),
    ),
    ...enumOf(numbers, `What numbers of ${rows} can be computed with.`, numberValues(expansion, relation)),
  ];
}

function enumOf(name: string, description: string, members: readonly string[]): readonly string[] {
  return members.length === 0 ? [] : [block(description, `enum ${name}`, members)];
}

function numberValues(expansion: Expansion, owner: NodeType | AbstractType | RelationType): readonly string[] {
  return values(expansion, owner.name, numericProperties(owner));
}

function values(
  { describe }: Expansion,
  owner: string,
  found: ReadonlyMap<string, { readonly name: string; readonly unit?: Property['unit'] }>,
): readonly string[] {
  return [...found].map(([value, { name, unit }]) => {
    const meaning = capital(clause(describe(owner, name)));
    return described(unit === undefined ? `${meaning}.` : `${meaning}, in its \`${unit}\`.`, value);
  });
}
