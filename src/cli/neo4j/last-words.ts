import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Why the server in this home ended, as far as its logs tell, in one sentence. */
export function lastWords(home: string): string {
  const logs = ['neo4j.log', 'console.log'].map((name) => join(home, 'logs', name));
  for (const log of logs) {
    const reason = existsSync(log) ? lastReason(readFileSync(log, 'utf8')) : undefined;
    if (reason !== undefined) return reason;
  }
  return `its logs do not say why; see ${join(home, 'logs')}`;
}

function lastReason(log: string): string | undefined {
  const lines = log.split('\n').filter((line) => /Caused by:|ERROR/.test(line));
  if (lines.some((line) => line.includes('FileLockException'))) return 'another Neo4j is running in the same folder';
  return lines
    .at(-1)
    ?.replace(/^.*(?:Caused by:|ERROR)\s*/, '')
    .trim();
}
