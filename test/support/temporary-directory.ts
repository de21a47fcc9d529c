import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made: string[] = [];

// Suites open stores outside of any test, so directories go when the process does.
process.once('exit', () => {
  for (const directory of made) rmSync(directory, { recursive: true, force: true });
});

/** A new, empty directory that is gone after the run. */
export function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'shopgraph-test-'));
  made.push(directory);
  return directory;
}
