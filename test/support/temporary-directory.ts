import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

/** A new, empty directory that is gone after the run. */
export function temporaryDirectory(): string {
  return mkdtempSync(join(inject('temporaryFolder'), 'store-'));
}
