import { getArgumentValues, GraphQLError, type FieldNode, type GraphQLField } from 'graphql';
import { ServiceError } from '../errors/service-error.js';
import { argumentOf, type Argument } from './origin.js';
import type { Planning } from './planning.js';

/** The arguments of a field by name; absent ones are missing. */
export type Arguments = ReadonlyMap<string, Argument>;

/**
 * Reads the arguments of a field as the specification coerces them, keeping where each value comes from. Those that
 * GraphQL refuses when it runs the field are noted.
 */
export function fieldArguments(planning: Planning, field: GraphQLField<unknown, unknown>, node: FieldNode): Arguments {
  if (!isAccepted(planning, field, node)) planning.refused.push(node);
  const given = new Map((node.arguments ?? []).map((argument) => [argument.name.value, argument.value]));
  const values = new Map<string, Argument>();
  for (const definition of field.args) {
    const value = argumentOf(definition, given.get(definition.name), planning.variables);
    if (value !== undefined) values.set(definition.name, value);
  }
  return values;
}

/** A variable that may be null can stand where null may not, if there is a default; its null is refused only here. */
function isAccepted(planning: Planning, field: GraphQLField<unknown, unknown>, node: FieldNode): boolean {
  try {
    getArgumentValues(field, node, planning.variables);
    return true;
  } catch (error) {
    if (error instanceof GraphQLError) return false;
    throw error;
  }
}

/** The field of a GraphQL object type. */
export function fieldOf(planning: Planning, type: string, name: string): GraphQLField<unknown, unknown> {
  const object = planning.schema.getType(type);
  const field = object && 'getFields' in object ? object.getFields()[name] : undefined;
  if (field === undefined || !('args' in field)) throw new TypeError(`${type}.${name} is not a field`);
  return field;
}

/** Runs a part of the planning that belongs to a field, so that errors point at it in the document. */
export function atField<T>(node: FieldNode | undefined, plan: () => T): T {
  try {
    return plan();
  } catch (error) {
    if (!(error instanceof ServiceError) || node === undefined) throw error;
    throw new GraphQLError(error.message, { nodes: node, originalError: error });
  }
}
