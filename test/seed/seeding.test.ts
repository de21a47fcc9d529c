import { startService } from '../support/service.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { seedContract } from './seed-contract.js';

seedContract('the embedded engine', () => startService({ DATA_DIR: temporaryDirectory() }));
