import { describe } from 'vitest';
import { describeCases, readCases } from './support/cases.js';
import { countedNeo4jService } from './support/neo4j-service.js';
import { partly, partOf } from './support/thorough.js';

describe(`cases on Neo4j, one round trip each${partly}`, () => {
  const { service, roundTrips } = countedNeo4jService();
  describeCases(service, roundTrips, partOf(readCases(), 6));
});
