import { fileURLToPath } from 'node:url';
import { createApp, type App } from '../../src/app.js';
import { readConfig } from '../../src/config/config.js';
import { createServer, type Server } from '../../src/server/create-server.js';
import type { Logger } from '../../src/util/logger.js';

/** The day that `asOf: {}` means in tests. */
const TODAY = '2026-02-01';

/** A service put together as in production, its requests put in without a socket. */
export type TestService = {
  readonly app: App;
  readonly server: Server;
  readonly ask: (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>;
  readonly close: () => Promise<void>;
};

/** The body of an answer. */
export type Answer = {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly unknown[];
    readonly extensions?: { readonly code?: string };
  }[];
  readonly extensions?: unknown;
};

/** Where `npm run build` puts the playground; without it the service has none. */
const PLAYGROUND = fileURLToPath(new URL('../../dist/playground', import.meta.url));

const silent: Logger = { debug: ignore, info: ignore, warn: ignore, error: ignore };

/** The seeds in which claims are withdrawn, corrected and ranked anew. */
export const REVISIONS = new URL('../fixtures/revisions/', import.meta.url);

/** Starts a service on the environment given, with the seeds as shipped or others; the embedded one seeds itself. */
export async function startService(
  env: Readonly<Record<string, string>>,
  parts: { readonly seeds?: URL } = {},
): Promise<TestService> {
  const config = readConfig({ LOG_LEVEL: 'silent', PORT: '0', ...env });
  const clock = (): Date => new Date(`${TODAY}T12:00:00Z`);
  const app = await createApp(config, silent, { clock, ...parts });
  const server = await createServer({
    config,
    logger: silent,
    schema: app.schema,
    createContext: app.createContext,
    state: app.state,
    playgroundDir: PLAYGROUND,
  });
  return {
    app,
    server,
    async ask(query, variables = {}) {
      const response = await server.http.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
      return response.json();
    },
    async close() {
      await server.close();
      await app.close();
    },
  };
}

function ignore(): void {
  // Tests look at answers, not at the log.
}
