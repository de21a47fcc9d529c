import { describe } from 'vitest';
import { describeCases } from './support/cases.js';
import { describeHandedOver } from './support/handed-over.js';
import { embeddedService } from './support/embedded-service.js';

describe('cases on the embedded engine', () => {
  const service = embeddedService();
  describeCases(service);
  describeHandedOver(service);
});
