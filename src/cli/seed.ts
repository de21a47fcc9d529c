import { createApp, type App } from '../app.js';
import { readConfig } from '../config/config.js';
import { unreachable } from '../errors/unreachable.js';
import { reportTable } from '../operations/seed/report-table.js';
import { seedStatus } from '../operations/seed/seed-status.js';
import { createLogger } from '../server/logger.js';

/** Loads the seeds into the store that the environment names, or only where it needs them, and says what was loaded. */
export async function seed(env: NodeJS.ProcessEnv, onlyIfNeeded = false): Promise<void> {
  const config = readConfig(env);
  const app = await createApp(config, createLogger(config.logLevel));
  try {
    process.stdout.write(onlyIfNeeded ? await seedIfNeeded(app) : reportTable(await app.seed()));
  } finally {
    await app.close();
  }
}

/** Seeds a store that is empty, or that holds the seeds of another version and nothing that somebody wrote; says what was done. */
export async function seedIfNeeded(app: App): Promise<string> {
  const facts = await app.state();
  const status = seedStatus(facts);
  switch (status) {
    case 'empty':
    case 'outdated':
      return reportTable(await app.seed());
    case 'current':
      return 'the store holds these seeds already and was left as it is\n';
    case 'edited':
      return `the store was written to and was left as it is; it holds other seeds (${facts.seed ?? 'none'}) than this version ships (${facts.shipped}): \`shopgraph seed\` replaces it\n`;
    default:
      return unreachable(status);
  }
}
