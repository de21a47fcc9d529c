import type { GraphQLSchema } from 'graphql';
import type { RunOptions } from '../engine/engine.js';
import { createAsk } from './ask.js';
import type { Context } from './context.js';
import { createLoadNodes } from './load-nodes.js';
import { createRead, type ReadParts } from './read.js';
import type { TopologySource } from '../topology/source.js';
import { runTogether } from './run-together.js';
import { createUnderway } from './underway.js';

/** What the use cases take, fixed at start. */
export type ContextParts = ReadParts & {
  readonly schema: GraphQLSchema;
  readonly topology: TopologySource;
  /** The one source of the present time. */
  readonly clock: () => Date;
};

/** What one row of our own operations may hold where a client's are bounded by its page sizes. */
const OWN_PAGE_SIZE = 10_000;
const OWN_VALUES = 10_000;

/** Makes contexts: the use cases, each bound to one request. */
export function createContexts({
  model,
  engine,
  limits,
  schema,
  topology,
  clock,
}: ContextParts): (options: RunOptions) => Context {
  const read = createRead({ model, engine, limits });
  const ownLimits = { ...limits, maxPageSize: OWN_PAGE_SIZE, maxInValues: OWN_VALUES };
  const ask = createAsk({ model, schema, limits: ownLimits });
  const load = createLoadNodes({ model, limits });
  return (options) => {
    // A request is answered as of one instant, however long it takes.
    const now = clock().toISOString();
    const today = now.slice(0, 10);
    const run = runTogether(engine, options);
    const { deadline, signal } = options;
    const underway = createUnderway();
    const { during } = underway;
    const askAlone = ask(run, today);
    return {
      ...read(options, run, today),
      analysis: {
        ask: (operation, variables) => during(askAlone(operation, variables)),
        run: (plan, values) => during(run(plan, values)),
        model,
        topology: () => during(topology.current()),
        topologyLag: topology.lag,
        today,
        now,
        deadline,
        signal,
        during,
      },
      load: load(run, underway, today),
    };
  };
}
