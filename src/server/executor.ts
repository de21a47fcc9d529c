import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  execute,
  getVariableValues,
  Kind,
  type DocumentNode,
  type ExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { ReadRequest } from '../operations/context.js';
import type { ServerContext } from './context.js';

type Gateway = ApolloServerOptionsWithGateway<ServerContext>['gateway'];

/** What Apollo tells of an operation, as far as running it needs it. The operation is missing where no name fits. */
export type OperationRequest = {
  readonly context: object;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode | undefined;
  readonly request: {
    readonly query?: string;
    readonly variables?: Readonly<Record<string, unknown>>;
    readonly operationName?: string;
  };
};

type Executor = (operation: OperationRequest) => Promise<ExecutionResult>;

/** Makes Apollo run operations by another executor than its own: its interface for gateways is the one that lets it be replaced. */
export function executorGateway(schema: GraphQLSchema, executor: Executor): Gateway {
  return {
    load: () => Promise.resolve({ executor }),
    onSchemaLoadOrUpdate: (tell) => {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    stop: () => Promise.resolve(),
  };
}

/**
 * Runs operations. A query that is planned as a whole and answered without a flaw is handed over as it is; everything else,
 * errors included, is completed by GraphQL field by field, by the resolvers and from the same run.
 */
export function createExecutor(schema: GraphQLSchema): Executor {
  return async ({ context, document, operation, request: { variables, operationName } }) => {
    const query = queryOf(schema, document, operation, variables);
    const data = query === undefined ? undefined : await (context as ServerContext).complete(query);
    if (data !== undefined) return { data };
    return execute({ schema, document, contextValue: context, variableValues: variables, operationName });
  };
}

/** The query as it is to be read; undefined for other operations, unknown names and variables that GraphQL refuses. */
function queryOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode | undefined,
  variables: OperationRequest['request']['variables'],
): ReadRequest | undefined {
  if (operation?.operation !== 'query') return undefined;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {});
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
