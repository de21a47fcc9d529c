import { startOnNeo4j } from '../support/neo4j-service.js';
import { REVISIONS } from '../support/service.js';
import { revisionContract } from './revision-contract.js';

revisionContract('Neo4j', () => startOnNeo4j({ seeds: REVISIONS }));
