import { createApp } from '../app.js';
import { readConfig } from '../config/config.js';
import { reportTable } from '../operations/seed/report-table.js';
import { createLogger } from '../server/logger.js';

/** Loads the seeds into the store that the environment names, and says what was loaded. */
export async function seed(env: NodeJS.ProcessEnv): Promise<void> {
  const config = readConfig(env);
  const app = await createApp(config, createLogger(config.logLevel));
  try {
    process.stdout.write(reportTable(await app.seed()));
  } finally {
    await app.close();
  }
}
