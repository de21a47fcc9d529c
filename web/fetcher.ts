import { createGraphiQLFetcher, type Fetcher, type FetcherParams } from '@graphiql/toolkit';
import { Kind, parse } from 'graphql';

const send = createGraphiQLFetcher({ url: '/graphql' });

/**
 * Sends what the editor holds. GraphiQL learns the operation's name a moment after a tab is opened, so that a quick
 * click would send the name of the tab before; a name that the document does not have is left out.
 */
export const fetcher: Fetcher = (params, options) => send(withKnownName(params), options);

function withKnownName({ operationName, ...params }: FetcherParams): FetcherParams {
  return typeof operationName === 'string' && isNamedIn(params.query, operationName)
    ? { ...params, operationName }
    : params;
}

function isNamedIn(query: string, name: string): boolean {
  try {
    return parse(query).definitions.some(
      (definition) => definition.kind === Kind.OPERATION_DEFINITION && definition.name?.value === name,
    );
  } catch {
    return false;
  }
}
