import { neo4jEngine } from '../../src/engine/neo4j/engine.js';
import { testSettings } from '../support/test-database.js';
import { engineContract } from './engine-contract.js';
import { SEARCH_INDEX } from './search-contract.js';

engineContract('Neo4j', () => Promise.resolve(neo4jEngine(testSettings(), [SEARCH_INDEX])));
