import { REVISIONS, startService } from '../support/service.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { revisionContract } from './revision-contract.js';

revisionContract('the embedded engine', () => startService({ DATA_DIR: temporaryDirectory() }, { seeds: REVISIONS }));
