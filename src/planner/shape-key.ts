import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  typeFromAST,
  visit,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { decodeCursor } from './cursor.js';
import type { Variables } from './origin.js';

/**
 * A text that is equal for two requests of one operation exactly when one plan serves both: it holds the structure of
 * the variables, which of them are null, enum and boolean values, and which values of a cursor are null.
 */
export function shapeKey(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  cursors: ReadonlySet<string>,
  variables: Variables,
): string {
  const parts = (operation.variableDefinitions ?? []).map((definition) => {
    const name = definition.variable.name.value;
    const value = variables[name];
    if (cursors.has(name) && typeof value === 'string') return cursorShape(value);
    return valueShape(typeFromAST(schema, definition.type as never) as GraphQLInputType | undefined, value);
  });
  return JSON.stringify(parts);
}

/** The names of the variables that an operation or its fragments use as cursors. */
export function cursorVariables(document: DocumentNode): ReadonlySet<string> {
  const names = new Set<string>();
  visit(document, {
    Argument(node) {
      const isCursor = node.name.value === 'after' || node.name.value === 'before';
      if (isCursor && node.value.kind === Kind.VARIABLE) names.add(node.value.name.value);
    },
  });
  return names;
}

function cursorShape(cursor: string): unknown {
  try {
    return decodeCursor(cursor).position.map((value) => (value === null ? 0 : 1));
  } catch {
    return 'bad';
  }
}

function valueShape(type: GraphQLInputType | undefined, value: unknown): unknown {
  if (value === undefined) return '-';
  if (value === null) return 0;
  if (isNonNullType(type)) return valueShape(type.ofType, value);
  if (isListType(type)) {
    const item = isNonNullType(type.ofType) ? type.ofType.ofType : type.ofType;
    const items = value as readonly unknown[];
    if (isEnumType(item)) return items;
    return isInputObjectType(item) ? items.map((part) => valueShape(item, part)) : 'list';
  }
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    return Object.entries(value as Record<string, unknown>).map(([name, part]) => [
      name,
      valueShape(fields[name]?.type, part),
    ]);
  }
  return isEnumType(type) || typeof value === 'boolean' ? value : 1;
}
