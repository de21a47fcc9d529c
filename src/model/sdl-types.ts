import {
  Kind,
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  type TypeNode,
} from 'graphql';
import { directiveArguments, hasDirective } from './directives.js';

/** The SDL's definitions by what they mean for the model. */
export type SdlTypes = {
  readonly nodes: ReadonlyMap<string, ObjectTypeDefinitionNode>;
  readonly interfaces: ReadonlyMap<string, InterfaceTypeDefinitionNode>;
  /** Edge types by relationship type: `OWNS`; the first wins, `repeated` holds the others. */
  readonly edges: ReadonlyMap<string, ObjectTypeDefinitionNode>;
  readonly repeated: readonly ObjectTypeDefinitionNode[];
  /** The values of each enum. */
  readonly enums: ReadonlyMap<string, readonly string[]>;
};

/** A type without its wrappers, and what they said. */
export type Unwrapped = { readonly name: string; readonly list: boolean; readonly required: boolean };

/** Sorts the SDL's definitions. */
export function sdlTypes(sources: DocumentNode): SdlTypes {
  const nodes = new Map<string, ObjectTypeDefinitionNode>();
  const interfaces = new Map<string, InterfaceTypeDefinitionNode>();
  const edges = new Map<string, ObjectTypeDefinitionNode>();
  const repeated: ObjectTypeDefinitionNode[] = [];
  const enums = new Map<string, readonly string[]>();
  for (const definition of sources.definitions) {
    if (definition.kind === Kind.INTERFACE_TYPE_DEFINITION) interfaces.set(definition.name.value, definition);
    if (definition.kind === Kind.ENUM_TYPE_DEFINITION) {
      enums.set(
        definition.name.value,
        (definition.values ?? []).map((value) => value.name.value),
      );
    }
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    if (hasDirective(definition, 'node')) nodes.set(definition.name.value, definition);
    const edge = directiveArguments(definition, 'edge');
    if (edge === undefined) continue;
    if (edges.has(String(edge['type']))) repeated.push(definition);
    else edges.set(String(edge['type']), definition);
  }
  return { nodes, interfaces, edges, repeated, enums };
}

/** The fields of a type by name: those of its interfaces first, which the SDL does not repeat, then its own. */
export function fieldsOf(
  types: SdlTypes,
  type: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode,
): ReadonlyMap<string, FieldDefinitionNode> {
  const fields = new Map<string, FieldDefinitionNode>();
  for (const name of type.interfaces ?? []) {
    for (const field of types.interfaces.get(name.name.value)?.fields ?? []) fields.set(field.name.value, field);
  }
  for (const field of type.fields ?? []) fields.set(field.name.value, field);
  return fields;
}

/** The fields of an edge type: what every accepted fact has (bounds of validity, certainty) first, then its own. */
export function edgeFieldsOf(
  types: SdlTypes,
  edge: ObjectTypeDefinitionNode,
): ReadonlyMap<string, FieldDefinitionNode> {
  const own = edge.fields ?? [];
  const shared =
    directiveArguments(edge, 'edge')?.['fact'] === false
      ? []
      : [
          ...(types.interfaces.get('Timed')?.fields ?? []),
          ...(types.interfaces.get('Fact')?.fields ?? []).filter((field) => field.name.value === 'certainty'),
        ];
  return new Map([...own, ...shared].map((field) => [field.name.value, field]));
}

/** Takes lists and non-nulls off a type. */
export function unwrap(type: TypeNode): Unwrapped {
  if (type.kind === Kind.NON_NULL_TYPE) return { ...unwrap(type.type), required: true };
  if (type.kind === Kind.LIST_TYPE) return { ...unwrap(type.type), list: true, required: false };
  return { name: type.name.value, list: false, required: false };
}
