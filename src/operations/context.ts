import type { GraphQLResolveInfo } from 'graphql';

/** What resolvers get beside their arguments: the use cases, bound to the request. */
export type Context = {
  /** Answers a root field of a query; the whole operation is planned and run once, by whichever field asks first.
   * The schema says what the value is; callers take their type from it. */
  readonly read: <Value>(info: GraphQLResolveInfo) => Promise<Value>;
};
