import { describe } from 'vitest';
import { embeddedService } from '../support/embedded-service.js';
import { judgeLabelled } from './labelled.js';

describe('searches on the embedded engine', () => {
  judgeLabelled(embeddedService());
});
