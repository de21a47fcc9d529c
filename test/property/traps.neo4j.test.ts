import { neo4jEngine } from '../../src/engine/neo4j/engine.js';
import { schemaIndexes } from '../../src/model/indexes.js';
import { testSettings } from '../support/test-database.js';
import { model } from './service.js';
import { describeTraps } from './traps.js';

describeTraps('Neo4j', () => Promise.resolve(neo4jEngine(testSettings(), schemaIndexes(model))));
