import { afterAll, beforeAll } from 'vitest';
import { startService, type TestService } from './service.js';
import { temporaryDirectory } from './temporary-directory.js';

/**
 * A seeded service on a store of its own, with the seeds as shipped or others, started before the tests of the file or
 * block and ended after them.
 */
export function embeddedService(seeds?: URL): () => TestService {
  let service: TestService | undefined;
  beforeAll(async () => {
    service = await startService({ DATA_DIR: temporaryDirectory() }, seeds && { seeds });
  }, 60_000);
  afterAll(() => service?.close());
  return () => {
    if (service === undefined) throw new Error('the service starts before the tests, not before the file is read');
    return service;
  };
}
