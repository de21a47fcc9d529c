import { fileURLToPath } from 'node:url';
import { createApp } from '../app.js';
import { readConfig, type Config } from '../config/config.js';
import { createLogger } from '../server/logger.js';
import { createServer } from '../server/create-server.js';
import { assertPortIsFree } from '../server/listen.js';
import { warmBeside, warmDocuments } from '../server/warm.js';
import { endOnSignal } from './end-on-signal.js';

/** Serves until a signal ends it, and says where in one line. */
export async function serve(env: NodeJS.ProcessEnv): Promise<void> {
  const config = readConfig(env);
  await assertPortIsFree(config);
  const logger = createLogger(config.logLevel);
  const app = await createApp(config, logger);
  const server = await createServer({
    config,
    logger,
    schema: app.schema,
    createContext: app.createContext,
    state: app.state,
    playgroundDir: fileURLToPath(new URL('../playground', import.meta.url)),
  });
  endOnSignal(logger, config.shutdownMs, async () => {
    await server.close();
    await app.close();
  });
  if (config.warmDir !== undefined) await warmDocuments(server.http, config.warmDir, logger);
  const { graphql, playground } = await server.listen();
  const addresses = playground === undefined ? `GraphQL ${graphql}` : `playground ${playground}  GraphQL ${graphql}`;
  process.stdout.write(`shopgraph: ${addresses}  (${storeOf(config)})\n`);
  // Neo4j plans a text when it first meets it, which takes longer than most answers; the embedded engine does not.
  if (config.neo4j !== undefined && config.warmDir === undefined) {
    const { http } = server;
    await warmBeside({ http, state: app.state }, fileURLToPath(new URL('../examples', import.meta.url)), logger);
  }
}

function storeOf({ neo4j, dataDir }: Config): string {
  return neo4j === undefined ? `embedded store in ${dataDir}` : `Neo4j database ${neo4j.database}`;
}
