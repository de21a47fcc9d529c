import { describe } from 'vitest';
import { neo4jService } from '../support/neo4j-service.js';
import { judgeStatements } from './labelled.js';

describe('statements checked on Neo4j', () => {
  judgeStatements(neo4jService());
});
