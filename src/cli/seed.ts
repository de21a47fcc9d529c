import { createApp } from '../app.js';
import { readConfig } from '../config/config.js';
import { reportTable } from '../operations/seed/report-table.js';
import { createLogger } from '../server/logger.js';

/** Loads the seeds into the store that the environment names, or only where it is empty, and says what was loaded. */
export async function seed(env: NodeJS.ProcessEnv, onlyIfEmpty = false): Promise<void> {
  const config = readConfig(env);
  const app = await createApp(config, createLogger(config.logLevel));
  try {
    const filled = onlyIfEmpty && !(await app.state()).empty;
    process.stdout.write(
      filled ? 'the store is filled already and was left as it is\n' : reportTable(await app.seed()),
    );
  } finally {
    await app.close();
  }
}
