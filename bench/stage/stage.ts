import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../src/cli/neo4j/port.js';
import { graphOf } from '../graph/graph.js';
import { sampleOf, type Sample } from '../graph/sample.js';
import { sizeName, type Size } from '../graph/size.js';
import type { Rival, Stores } from '../rival.js';
import { benchScript } from '../scripts.js';
import { startDatabase } from './database.js';
import type { Way } from './load.js';
import type { Loaded } from './load-store.js';
import { runScript, startServer, type Env, type Server } from './processes.js';

/** A rival whose server runs. */
export type Contender = { readonly rival: Rival; readonly server: Server; readonly startSeconds: number };

/** One graph in both stores, and everyone who serves it. */
export type Stage = {
  readonly size: Size;
  readonly sample: Sample;
  readonly stores: Stores;
  /** The process of Neo4j. */
  readonly databasePid: number;
  readonly contenders: readonly Contender[];
  readonly loaded: { readonly neo4j: Loaded; readonly embedded: Loaded };
  readonly close: () => Promise<void>;
};

export type StageOptions = {
  readonly size: Size;
  readonly seed: number;
  readonly rivals: readonly Rival[];
  readonly say: (line: string) => void;
};

/** Starts Neo4j, loads the graph into it and into an embedded store, and starts all rivals that go up to this size. */
export async function openStage({ size, seed, rivals, say }: StageOptions): Promise<Stage> {
  const database = await startDatabase(say);
  const { uri, user, password } = database.neo4j;
  const dataDir = mkdtempSync(join(tmpdir(), 'shopgraph-bench-'));
  const stores: Stores = { uri, user, password, dataDir };
  const contenders: Contender[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(contenders.map(({ server }) => server.stop()));
    await database.neo4j.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    const load = (way: Way): Promise<Loaded> => {
      say(`loading ${sizeName(size)}: ${way} ...`);
      return loadGraph(way, size, seed, stores);
    };
    const loaded = { neo4j: await load('neo4j'), embedded: await load('embedded') };
    for (const rival of rivals.filter(({ upTo }) => size === 'seeds' || size <= upTo)) {
      contenders.push(await startContender(rival, stores));
    }
    const sample = sampleOf(graphOf(size, seed).population(), seed);
    return { size, sample, stores, databasePid: database.pid, contenders, loaded, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Loads the graph in a process of its own, whose memory is then that of the load. */
export function loadGraph(way: Way, size: Size, seed: number, stores: Stores): Promise<Loaded> {
  return runScript<Loaded>(benchScript('stage/load'), [way, String(size), String(seed)], environmentOf(stores));
}

async function startContender(rival: Rival, stores: Stores): Promise<Contender> {
  const { script, env } = rival.process(stores);
  const startedAt = performance.now();
  const server = await startServer(script, await freePort(), env);
  return { rival, server, startSeconds: (performance.now() - startedAt) / 1_000 };
}

function environmentOf({ uri, user, password, dataDir }: Stores): Env {
  return {
    ...{ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, DATA_DIR: dataDir },
    NODE_OPTIONS: '--max-old-space-size=16000',
  };
}
