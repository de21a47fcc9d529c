import { startOnNeo4j } from '../support/neo4j-service.js';
import { seedContract } from './seed-contract.js';

seedContract('Neo4j', startOnNeo4j);
