import { openEmbeddedEngine } from '../../src/engine/embedded/engine.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { describeTraps } from './traps.js';

describeTraps('the embedded engine', () => openEmbeddedEngine({ directory: temporaryDirectory() }));
