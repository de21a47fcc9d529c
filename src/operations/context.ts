import type { GraphQLResolveInfo } from 'graphql';
import type { Analysis } from './analysis.js';
import type { LoadNodes } from './load-nodes.js';

/** A query to be read: what GraphQL hands to resolvers, as far as reading needs it. Variables are coerced. */
export type ReadRequest = Pick<GraphQLResolveInfo, 'schema' | 'operation' | 'fragments' | 'variableValues'>;

/** What resolvers get beside their arguments: the use cases, bound to the request. */
export type Context = {
  /** Answers a root field of a query; the whole operation is planned and run once, by whichever field asks first.
   * The schema says what the value is; callers take their type from it. */
  readonly read: <Value>(info: GraphQLResolveInfo) => Promise<Value>;
  /** Answers a whole query with its completed data. Undefined where some of it is not planned or not as its types say:
   * GraphQL then has to complete it, field by field, from the same run. */
  readonly complete: (request: ReadRequest) => Promise<Record<string, unknown> | undefined>;
  /** What the resolvers of analyses work with. */
  readonly analysis: Analysis;
  /** The values of the fields of what analyses answer. */
  readonly load: LoadNodes;
};
