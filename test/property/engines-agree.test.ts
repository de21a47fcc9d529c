import { afterAll, beforeAll, describe, it } from 'vitest';
import { openEmbeddedEngine } from '../../src/engine/embedded/engine.js';
import type { Engine } from '../../src/engine/engine.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { checkEnginesAgree } from './engines-agree.js';
import { TIME_LIMIT_MS } from './runs.js';

describe('random operations on random graphs', () => {
  let embedded: Engine;
  beforeAll(async () => {
    embedded = await openEmbeddedEngine({ directory: temporaryDirectory() });
  });
  afterAll(() => embedded.close());

  it('are answered by the embedded engine as by a naive walk', { timeout: 2 * TIME_LIMIT_MS }, () =>
    checkEnginesAgree({ 'the embedded engine': embedded }, 2),
  );
});
