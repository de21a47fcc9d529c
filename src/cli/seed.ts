import { createApp, type App } from '../app.js';
import { readConfig } from '../config/config.js';
import { reportTable } from '../operations/seed/report-table.js';
import { createLogger } from '../server/logger.js';

/** Loads the seeds into the store that the environment names, or only where it is empty, and says what was loaded. */
export async function seed(env: NodeJS.ProcessEnv, onlyIfEmpty = false): Promise<void> {
  const config = readConfig(env);
  const app = await createApp(config, createLogger(config.logLevel));
  try {
    const left = onlyIfEmpty ? whyLeft(await app.state()) : undefined;
    process.stdout.write(left === undefined ? reportTable(await app.seed()) : `${left}\n`);
  } finally {
    await app.close();
  }
}

/** What to say of a store that is left as it is; undefined of one that is empty. */
function whyLeft({ empty, seed, shipped }: Awaited<ReturnType<App['state']>>): string | undefined {
  if (empty) return undefined;
  const left = 'the store is filled already and was left as it is';
  if (seed === shipped) return left;
  return `${left}; it holds other seeds (${seed ?? 'none'}) than this version ships (${shipped}): \`shopgraph seed\` replaces them`;
}
