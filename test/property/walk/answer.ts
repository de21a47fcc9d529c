import {
  graphqlSync,
  isObjectType,
  type ExecutionResult,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import type { Model } from '../../../src/model/model.js';
import { loadSchema } from '../../../src/model/load.js';
import type { GraphNode } from '../../../src/operations/seed/graph.js';
import { SCHEMA_DIRECTORY } from '../../support/schema.js';
import type { Operation } from '../operation.js';
import { walkNode } from './resolve-node.js';
import { walkRoot } from './resolve-root.js';
import type { Arguments, Seen } from './seen.js';
import type { Walk } from './walk.js';

/**
 * Answers an operation by walking a graph of plain lists from resolver to resolver: no plan, no index, no engine. It
 * shares with the service the schema, and the reading of partial dates.
 */
export function answerByWalk(schema: GraphQLSchema, walk: Walk, operation: Operation): ExecutionResult {
  return graphqlSync({
    schema,
    source: operation.text,
    variableValues: operation.variables,
    contextValue: walk,
    typeResolver: (value: { readonly typename?: string; readonly node?: GraphNode }) =>
      value.typename ?? value.node?.type,
  });
}

/** The published schema with resolvers that walk. */
export function walkSchema(model: Model): GraphQLSchema {
  const { schema } = loadSchema(SCHEMA_DIRECTORY);
  const setResolver = (type: string, resolve: GraphQLFieldResolver<Seen, Walk>): void => {
    const definition = schema.getType(type);
    if (!isObjectType(definition)) throw new Error(`${type} is no type of objects`);
    for (const field of Object.values(definition.getFields())) field.resolve = resolve;
  };
  setResolver('Query', (_root, args: Arguments, walk, info) => walkRoot(walk, info, args));
  for (const name of model.nodes.keys()) {
    setResolver(name, (seen, args: Arguments, walk, info) => walkNode(walk, seen, info, args));
  }
  return schema;
}
