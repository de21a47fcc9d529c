import { describe } from 'vitest';
import { neo4jService } from '../support/neo4j-service.js';
import { judgeLabelled } from './labelled.js';

describe('searches on Neo4j', () => {
  judgeLabelled(neo4jService());
});
