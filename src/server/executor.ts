import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  execute,
  getVariableValues,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
} from 'graphql';
import type { ReadRequest } from '../operations/context.js';
import type { ServerContext } from './context.js';

type Gateway = ApolloServerOptionsWithGateway<ServerContext>['gateway'];
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;

/**
 * Makes Apollo run operations here. A query that is planned as a whole and answered without a flaw is handed over as it is;
 * everything else, errors included, is completed by GraphQL field by field, with the same resolvers and from the same run.
 */
export function executorOf(schema: GraphQLSchema): Gateway {
  return {
    load: () => Promise.resolve({ executor: executeWith(schema) }),
    onSchemaLoadOrUpdate: (tell) => {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    stop: () => Promise.resolve(),
  };
}

function executeWith(schema: GraphQLSchema): Executor {
  return async ({ context, document, operation, request }) => {
    const { complete } = context as ServerContext;
    const query = queryOf(schema, document, operation, request.variables);
    const data = query === undefined ? undefined : await complete(query);
    if (data !== undefined) return { data };
    return execute({
      schema,
      document,
      contextValue: context,
      variableValues: request.variables,
      operationName: request.operationName,
    });
  };
}

/** The query as it is to be read; undefined for other operations, unknown names and variables that GraphQL refuses. */
function queryOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: ReadRequest['operation'] | undefined,
  variables: Readonly<Record<string, unknown>> = {},
): ReadRequest | undefined {
  if (operation?.operation !== 'query') return undefined;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (coerced === undefined) return undefined;
  return { schema, operation, fragments: fragmentsOf(document), variableValues: coerced };
}

function fragmentsOf(document: DocumentNode): ReadRequest['fragments'] {
  const fragments = Object.create(null) as Record<string, FragmentDefinitionNode>;
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  }
  return fragments;
}
