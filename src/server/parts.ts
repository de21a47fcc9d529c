import type { GraphQLSchema } from 'graphql';
import type { Config } from '../config/config.js';
import type { Context } from '../operations/context.js';
import type { SeedFacts } from '../operations/seed/seed-status.js';
import type { Logger } from '../util/logger.js';

/** What is known of one request before its operation runs. */
export type RequestFacts = {
  readonly requestId: string;
  /** Aborted when the client goes away. */
  readonly signal: AbortSignal;
};

/** What the server is made of. It knows neither the engine nor the planner. */
export type ServerParts = {
  readonly config: Config;
  readonly logger: Logger;
  /** The schema with its resolvers. */
  readonly schema: GraphQLSchema;
  readonly createContext: (request: RequestFacts) => Context;
  /** Where the built playground is; it is served where the configuration has it on. */
  readonly playgroundDir: string;
  readonly state: () => Promise<SeedFacts>;
};
