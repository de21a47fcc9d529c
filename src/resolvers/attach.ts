import { isAbstractType, isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { typeNameOf } from '../operations/answer.js';
import { rootFields } from './resolvers.js';

/**
 * Gives the schema its resolvers. Root fields ask the operations; every other field is read from its parent under its
 * response key, where the operation has put it, so that aliases of one field stay apart.
 */
export function attachResolvers(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = typeNameOf;
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) field.resolve = readResponseKey;
  }
  const query = schema.getQueryType()?.getFields() ?? {};
  for (const [name, resolve] of Object.entries(rootFields)) {
    const field = query[name];
    if (field !== undefined) field.resolve = resolve as GraphQLFieldResolver<unknown, unknown>;
  }
  return schema;
}

const readResponseKey: GraphQLFieldResolver<Readonly<Record<string, unknown>>, unknown> = (
  parent,
  _arguments,
  _context,
  info,
) => parent[info.path.key];
