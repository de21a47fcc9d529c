import { describe } from 'vitest';
import { embeddedService } from '../support/embedded-service.js';
import { judgeStatements } from './labelled.js';

describe('statements checked on the embedded engine', () => {
  judgeStatements(embeddedService());
});
