import { getNamedType, type FieldNode, type GraphQLObjectType, type GraphQLOutputType } from 'graphql';
import type { TypeName } from '../plan/shape.js';
import { collectFields, type FieldGroups } from './collect.js';
import { selectionSets, type Planning } from './planning.js';

/** What the nodes that ask for one field ask of its object. */
export function collectOf(planning: Planning, type: GraphQLObjectType, nodes: readonly FieldNode[]): FieldGroups {
  return collectFields(planning.schema, planning.fragments, planning.variables, type, selectionSets(nodes));
}

/** What is asked of an object of which engines give each field by its name: `typename` is the name of its type. */
export function leavesOf<Name extends string>(
  planning: Planning,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): readonly { readonly key: string; readonly value: TypeName | { readonly kind: Name } }[] {
  return [...collectOf(planning, type, nodes)].map(([key, group]) => {
    const asked = group[0]?.name.value;
    return { key, value: asked === '__typename' ? { kind: 'typename', name: type.name } : { kind: asked as Name } };
  });
}

/** The type of a field. */
export function typeOfField(type: GraphQLObjectType, name: string): GraphQLOutputType {
  const field = type.getFields()[name];
  if (field === undefined) throw new TypeError(`${type.name}.${name} is not a field`);
  return field.type;
}

/** The object type that a field leads to. */
export function fieldType(type: GraphQLObjectType, name: string): GraphQLObjectType {
  return getNamedType(typeOfField(type, name)) as GraphQLObjectType;
}
