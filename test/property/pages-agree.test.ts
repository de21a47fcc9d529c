import { afterAll, beforeAll, describe, it } from 'vitest';
import { openEmbeddedEngine } from '../../src/engine/embedded/engine.js';
import type { Engine } from '../../src/engine/engine.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { naiveEngine } from './naive-engine.js';
import { checkPagesAgree } from './pages-agree.js';
import { operationCount, TIME_LIMIT_MS } from './runs.js';

describe('the pages of random lists', () => {
  let embedded: Engine;
  beforeAll(async () => {
    embedded = await openEmbeddedEngine({ directory: temporaryDirectory() });
  });
  afterAll(() => embedded.close());

  it('hold every row once and in order on the embedded engine', { timeout: 2 * TIME_LIMIT_MS }, () =>
    checkPagesAgree(operationCount, { 'The embedded engine': embedded, 'The naive plan': naiveEngine() }),
  );
});
