import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { startService } from '../support/service.js';
import { seedContract } from './seed-contract.js';

const directory = mkdtempSync(join(tmpdir(), 'shopgraph-seeding-'));

seedContract('the embedded engine', () => startService({ DATA_DIR: directory }));

afterAll(() => rmSync(directory, { recursive: true }));
