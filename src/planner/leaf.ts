import { getNamedType, getNullableType, isEnumType, isListType, isNonNullType, type GraphQLOutputType } from 'graphql';
import type { LeafShape } from '../plan/shape.js';

/** Scalars that answer something else than the strings stored for them. */
const ACCEPTED: Readonly<Record<string, LeafShape['accepts']>> = { Int: 'int', Float: 'float', Boolean: 'boolean' };

/** Which stored values a field of this scalar or enum answers as they are. */
export function leafOf(type: GraphQLOutputType): LeafShape {
  const named = getNamedType(type);
  return {
    accepts: isEnumType(named) ? named.getValues().map(({ name }) => name) : (ACCEPTED[named.name] ?? 'string'),
    list: isListType(getNullableType(type)),
    required: isNonNullType(type),
  };
}
