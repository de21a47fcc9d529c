import { describe } from 'vitest';
import { describeCases, readCases, REVISION_CASES } from './support/cases.js';
import { countedNeo4jService } from './support/neo4j-service.js';
import { REVISIONS } from './support/service.js';
import { partly, partOf } from './support/thorough.js';

describe(`cases on revised seeds, on Neo4j, one round trip each${partly}`, () => {
  const { service, roundTrips } = countedNeo4jService(REVISIONS);
  describeCases(service, roundTrips, partOf(readCases(REVISION_CASES), 4));
});
