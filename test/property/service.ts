import { graphql, type ExecutionResult } from 'graphql';
import { readConfig } from '../../src/config/config.js';
import type { Engine } from '../../src/engine/engine.js';
import { loadSchema } from '../../src/model/load.js';
import type { PlanLimits } from '../../src/planner/limits.js';
import { createContexts } from '../../src/operations/create-context.js';
import { createTopology } from '../../src/operations/create-topology.js';
import { attachResolvers } from '../../src/resolvers/attach.js';
import { SCHEMA_DIRECTORY } from '../support/schema.js';
import type { Operation } from './operation.js';

const { model, schema } = loadSchema(SCHEMA_DIRECTORY);
attachResolvers(schema);

export { model, schema };

/** The day that `asOf: {}` means here. */
export const TODAY = '2024-03-01';

/** The usual limits, but so low that small graphs meet the limits on orders by a count and on groups. */
export const LIMITS: PlanLimits = {
  ...readConfig({}).limits,
  maxOrderCandidates: 6,
  maxAggregateRows: 14,
  maxGroups: 5,
};

/** Long enough for a text that Neo4j has to plan first. */
export const PATIENT = { deadline: 60_000 };

/** Answers operations as the service does, without HTTP. */
export type Ask = (operation: Operation) => Promise<ExecutionResult>;

/** The service over an engine. */
export function serviceOver(engine: Engine, limits: PlanLimits = LIMITS): Ask {
  const clock = (): Date => new Date(TODAY);
  const read = createContexts({
    model,
    schema,
    engine,
    topology: createTopology(model, engine, clock),
    limits,
    clock,
  });
  return ({ text, variables }) =>
    graphql({ schema, source: text, variableValues: variables, contextValue: read(PATIENT) });
}
