import { describe, expect, it } from 'vitest';
import { loadSchema } from '../../src/model/load.js';
import { SCHEMA_DIRECTORY, service } from '../support/schema.js';

/** What the published schema may weigh; more than a third of it are descriptions. */
const MAX_BYTES = 215_000;
/** What reading, expanding and building it may take at start. */
const MAX_MILLISECONDS = 300;

describe('the budget', () => {
  it('of the published schema is kept', () => {
    expect(Buffer.byteLength(service.sdl)).toBeLessThanOrEqual(MAX_BYTES);
  });

  it('of its start is kept', () => {
    const times = [1, 2, 3].map(() => {
      const start = performance.now();
      loadSchema(SCHEMA_DIRECTORY);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(MAX_MILLISECONDS);
  });
});
