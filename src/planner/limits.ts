/** What a plan may ask for. Each is a setting of the service; errors name it. */
export type PlanLimits = {
  readonly pageSize: number;
  readonly maxPageSize: number;
  readonly maxFilterDepth: number;
  readonly maxFilterClauses: number;
  readonly maxInValues: number;
  readonly maxOrderCandidates: number;
  readonly maxAggregateRows: number;
  readonly maxGroups: number;
};

/**
 * How deep expression subqueries may nest, whatever the settings: Neo4j plans nested `EXISTS` and `COUNT` in exponential
 * time and cannot be interrupted while it does.
 */
export const MAX_SUBQUERY_DEPTH = 8;
