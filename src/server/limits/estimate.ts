import { getNamedType, getNullableType, isCompositeType, isListType, isObjectType, type GraphQLField } from 'graphql';
import type { ComplexityEstimator, ComplexityEstimatorArgs } from 'graphql-query-complexity';
import type { Limits } from '../../config/config.js';

type PageSizes = Pick<Limits, 'pageSize' | 'maxPageSize'>;

/** One point per object that a field can answer: page size times what is inside one element. Introspection is free. */
export function estimateBy(sizes: PageSizes): ComplexityEstimator {
  return ({ args, childComplexity, field, type }: ComplexityEstimatorArgs): number => {
    const target = getNamedType(field.type);
    if (!isCompositeType(target) || target.name.startsWith('__') || target.name === 'PageInfo') return 0;
    if (isConnection(target)) return Math.max(1, pageSize(args, sizes) * childComplexity);
    if (isConnection(type)) return field.name === 'edges' ? Math.max(1, childComplexity) : 1 + childComplexity;
    return listLength(field, args, sizes) * (1 + childComplexity);
  };
}

/** A connection's size is in its own arguments, so its `edges` and `nodes` count for one element. */
function isConnection(type: unknown): boolean {
  return isObjectType(type) && 'pageInfo' in type.getFields() && 'edges' in type.getFields();
}

function listLength(field: GraphQLField<unknown, unknown>, args: Arguments, sizes: PageSizes): number {
  if (!isListType(getNullableType(field.type))) return 1;
  const ids = args['ids'];
  return Array.isArray(ids) ? ids.length : pageSize(args, sizes);
}

function pageSize(args: Arguments, { pageSize: usual, maxPageSize }: PageSizes): number {
  const asked = args['first'] ?? args['last'];
  return typeof asked === 'number' ? Math.min(Math.max(asked, 1), maxPageSize) : usual;
}

type Arguments = Readonly<Record<string, unknown>>;
