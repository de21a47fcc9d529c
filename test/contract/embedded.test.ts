import { openEmbeddedEngine } from '../../src/engine/embedded/engine.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { engineContract } from './engine-contract.js';

engineContract('embedded', () => openEmbeddedEngine({ directory: temporaryDirectory() }));
