import { isAbstractType, isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { typeNameOf } from '../operations/answer.js';
import type { Context } from '../operations/context.js';
import { rootFields } from './resolvers.js';

/**
 * Gives the schema its resolvers. Root fields ask the operations; every other field is read from its parent, where
 * the operation has put it.
 */
export function attachResolvers(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = typeOf;
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields()))
      field.resolve = readField as GraphQLFieldResolver<unknown, unknown>;
  }
  const query = schema.getQueryType()?.getFields() ?? {};
  for (const [name, resolve] of Object.entries(rootFields)) {
    const field = query[name];
    if (field !== undefined) field.resolve = resolve as GraphQLFieldResolver<unknown, unknown>;
  }
  return schema;
}

type Named = Readonly<Record<string, unknown>>;

/**
 * Objects that the planner shaped hold their values by response key. What an analysis answers holds them by the names of
 * its fields, with functions where a field takes arguments and ids where it names nodes.
 */
const readField: GraphQLFieldResolver<Named, Context, Named> = (parent, args, context, info) => {
  if (typeNameOf(parent) !== undefined) return parent[info.path.key];
  const given = parent[info.fieldName];
  if (typeof given !== 'function') return context.load(info, given);
  const answered: unknown = (given as (args: Named) => unknown)(args);
  return answered instanceof Promise
    ? answered.then((value) => context.load(info, value))
    : context.load(info, answered);
};

/** The name of the type of an object that stands for an interface or a union. */
function typeOf(value: unknown): string | undefined {
  return typeNameOf(value) ?? (value as { readonly __typename?: string }).__typename;
}
