import { describe } from 'vitest';
import { describeCases, readCases, REVISION_CASES } from './support/cases.js';
import { embeddedService } from './support/embedded-service.js';
import { REVISIONS } from './support/service.js';

describe('cases on revised seeds, on the embedded engine', () => {
  describeCases(embeddedService(REVISIONS), undefined, readCases(REVISION_CASES));
});
