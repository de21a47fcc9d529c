import type { GraphQLSchema } from 'graphql';
import type { Config } from './config/config.js';
import type { Engine } from './engine/engine.js';
import { schemaIndexes } from './model/indexes.js';
import { loadSchema } from './model/load.js';
import type { Model } from './model/model.js';
import type { Context } from './operations/context.js';
import { createContexts } from './operations/create-context.js';
import { createTopology } from './operations/create-topology.js';
import { createSeed, type Seeding } from './operations/seed/seed.js';
import { seedStatus, type SeedFacts } from './operations/seed/seed-status.js';
import { attachResolvers } from './resolvers/attach.js';
import type { TopologySource } from './topology/source.js';
import type { Logger } from './util/logger.js';

/** The service without its edge: what a server, a command or a test drives. */
export type App = {
  readonly schema: GraphQLSchema;
  readonly engine: Engine;
  readonly createContext: (request: { readonly requestId: string; readonly signal: AbortSignal }) => Context;
  /** What is stored, and the version of the shipped seeds; fails where the engine does not answer. */
  readonly state: () => Promise<SeedFacts>;
  readonly seed: Seeding['run'];
  /** The graph as typed arrays. */
  readonly topology: TopologySource;
  readonly close: () => Promise<void>;
};

const SCHEMA = new URL('../schema/', import.meta.url);
const SEEDS = new URL('../seeds/', import.meta.url);

/** The one source of the present time. */
export type Clock = () => Date;

const systemClock: Clock = () => new Date();

/** What tests put in place of what is shipped: the clock, and the directory of the seeds, whose URL ends in a slash. */
export type AppParts = { readonly clock?: Clock; readonly seeds?: URL };

/** Puts the service together as the configuration says: the one place that names concrete classes. */
export async function createApp(
  config: Config,
  logger: Logger,
  { clock = systemClock, seeds = SEEDS }: AppParts = {},
): Promise<App> {
  const { model, schema } = loadSchema(SCHEMA);
  const engine = await openEngine(config, model);
  const seeding = createSeed({ model, engine, directory: seeds });
  try {
    if (engine.name === 'embedded') await keepSeeded(engine, seeding, logger);
  } catch (error) {
    await engine.close();
    throw error;
  }
  const topology = createTopology(model, engine, clock);
  const contexts = createContexts({ model, schema, engine, topology, limits: config.limits, clock });
  const { deadlineMs } = config;
  return {
    schema: attachResolvers(schema),
    engine,
    createContext: ({ requestId, signal }) => contexts({ deadline: deadlineMs, signal, label: { requestId } }),
    state: async () => ({ ...(await engine.state({ deadline: deadlineMs })), shipped: seeding.version() }),
    topology,
    seed: async () => {
      const report = await seeding.run();
      topology.invalidate();
      return report;
    },
    close: () => engine.close(),
  };
}

/** Loads one engine alone: the packages of the other would be a tenth of the start. */
async function openEngine(config: Config, model: Model): Promise<Engine> {
  if (config.neo4j === undefined) {
    const { openEmbeddedEngine } = await import('./engine/embedded/engine.js');
    return openEmbeddedEngine({ directory: config.dataDir });
  }
  const { neo4jEngine } = await import('./engine/neo4j/engine.js');
  return neo4jEngine(config.neo4j, schemaIndexes(model));
}

/** Seeds the embedded store where it is empty or of older seeds; leaves alone what somebody has written to. */
async function keepSeeded(engine: Engine, seeding: Seeding, logger: Logger): Promise<void> {
  const state = await engine.state({ deadline: STATE_DEADLINE_MS });
  const shipped = seeding.version();
  const status = seedStatus({ ...state, shipped });
  if (status === 'current') return;
  if (status === 'edited') {
    logger.warn(
      { stored: state.seed, shipped },
      'the seeds changed, but the store was written to; `shopgraph seed` replaces it',
    );
    return;
  }
  const report = await seeding.run();
  logger.info({ version: report.version, nodes: report.nodes, edges: report.edges }, 'embedded store seeded');
}

const STATE_DEADLINE_MS = 5_000;
