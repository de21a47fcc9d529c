import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { describeCases } from './support/cases.js';
import { describeHandedOver } from './support/handed-over.js';
import { startService, type TestService } from './support/service.js';

describe('cases on the embedded engine', () => {
  const directory = mkdtempSync(join(tmpdir(), 'shopgraph-cases-'));
  let service: TestService;
  beforeAll(async () => {
    service = await startService({ DATA_DIR: directory });
  }, 60_000);
  afterAll(async () => {
    await service.close();
    rmSync(directory, { recursive: true });
  });
  describeCases(() => service);
  describeHandedOver(() => service);
});
