import type { FieldDefinitionNode } from 'graphql';
import { ServiceError } from '../errors/service-error.js';
import { directiveArguments, hasDirective } from './directives.js';
import type { Link, RelationType } from './model.js';
import { collectEnds, leadsOnlyTo, type LinkEnds } from './relation-ends.js';
import { fieldsOf, unwrap, type SdlTypes } from './sdl-types.js';

/** Reads a field with `@relation` of a type; `near` are the concrete types that have it. */
export type LinkReader = (owner: string, near: readonly string[], field: FieldDefinitionNode) => Link;

const DIRECTIONS: ReadonlyMap<unknown, Link['direction']> = new Map([
  ['OUT', 'out'],
  ['IN', 'in'],
  ['BOTH', 'both'],
]);

/** A reader of links that knows where every relationship type of the SDL can lead. */
export function linkReader(
  types: SdlTypes,
  members: ReadonlyMap<string, readonly string[]>,
  relations: ReadonlyMap<string, RelationType>,
): LinkReader {
  const concrete = (owner: string, field: FieldDefinitionNode) => {
    const target = unwrap(field.type).name;
    const found = types.nodes.has(target) ? [target] : members.get(target);
    if (found !== undefined) return found;
    throw new ServiceError(
      'BAD_DATA',
      `${owner}.${field.name.value}: @relation leads to ${target}, which has neither @node nor @abstract`,
    );
  };
  const ends = (owner: string, near: readonly string[], field: FieldDefinitionNode): LinkEnds => {
    const written = directiveArguments(field, 'relation') ?? {};
    const direction = DIRECTIONS.get(written['direction']);
    if (direction === undefined) {
      throw new ServiceError('BAD_DATA', `${owner}.${field.name.value}: @relation needs direction OUT, IN or BOTH`);
    }
    return { relation: String(written['type']), direction, near, far: concrete(owner, field) };
  };
  const known = collectEnds(
    [...types.nodes.values()].flatMap((definition) =>
      [...fieldsOf(types, definition).values()]
        .filter((field) => hasDirective(field, 'relation'))
        .map((field) => ends(definition.name.value, [definition.name.value], field)),
    ),
  );
  return (owner, near, field) => {
    const link = ends(owner, near, field);
    const relation = relations.get(link.relation);
    if (relation === undefined) {
      const way = `declare a type with @edge(type: "${link.relation}")`;
      throw new ServiceError('BAD_DATA', `${owner}.${field.name.value}: unknown relation "${link.relation}"; ${way}`);
    }
    const type = unwrap(field.type);
    return Object.freeze({
      name: field.name.value,
      relation,
      direction: link.direction,
      target: type.name,
      targetChecked: !leadsOnlyTo(known, link),
      many: type.list,
    });
  };
}
