import { openEmbeddedEngine } from '../../src/engine/embedded/engine.js';
import type { Engine } from '../../src/engine/engine.js';
import { neo4jEngine } from '../../src/engine/neo4j/engine.js';
import { schemaIndexes } from '../../src/model/indexes.js';
import type { Model } from '../../src/model/model.js';
import { graphOf, type Graph } from '../graph/graph.js';
import { sizeOf } from '../graph/size.js';
import { loadByDriver } from './load-by-driver.js';
import { loadStore, type Loaded } from './load-store.js';

/** The way a graph is loaded: by an engine of ours, or by the bare driver for comparison. */
export type Way = 'neo4j' | 'embedded' | 'driver';

/** Loads the graph in this process and tells the one that started it. */
async function load(way: Way, graph: Graph, env: NodeJS.ProcessEnv): Promise<Loaded> {
  if (way === 'driver') return loadByDriver(graph);
  const engine = await engineOf(way, graph.model, env);
  try {
    return await loadStore(engine, graph);
  } finally {
    await engine.close();
  }
}

async function engineOf(way: 'neo4j' | 'embedded', model: Model, env: NodeJS.ProcessEnv): Promise<Engine> {
  if (way === 'embedded') return openEmbeddedEngine({ directory: env['DATA_DIR'] ?? '' });
  const { NEO4J_URI: uri = '', NEO4J_USER: user = '', NEO4J_PASSWORD: password = '' } = env;
  return neo4jEngine({ uri, user, password, database: 'neo4j' }, schemaIndexes(model));
}

const [way, size = '', seed] = process.argv.slice(2);
process.send?.(await load(way as Way, graphOf(sizeOf(size), Number(seed)), process.env));
process.disconnect?.();
