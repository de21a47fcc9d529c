import { ServiceError } from '../errors/service-error.js';
import { directiveArguments } from './directives.js';
import type { RelationType } from './model.js';
import { readProperties } from './read-property.js';
import { edgeFieldsOf, type SdlTypes } from './sdl-types.js';

/** Reads the relationship types, by type. Throws BAD_DATA where two edge types claim one. */
export function readRelations(types: SdlTypes): ReadonlyMap<string, RelationType> {
  for (const definition of types.repeated) {
    const type = String(directiveArguments(definition, 'edge')?.['type']);
    throw new ServiceError('BAD_DATA', `${definition.name.value}: another type already has @edge(type: "${type}")`);
  }
  const relations = new Map<string, RelationType>();
  for (const [type, definition] of types.edges) {
    const written = directiveArguments(definition, 'edge') ?? {};
    const name = definition.name.value;
    relations.set(
      type,
      Object.freeze({
        type,
        name,
        description: definition.description?.value ?? '',
        symmetric: written['symmetric'] === true,
        fact: written['fact'] !== false,
        properties: readProperties(types, name, [...edgeFieldsOf(types, definition).values()]),
      }),
    );
  }
  return relations;
}
