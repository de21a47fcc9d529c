import { readdirSync, readFileSync } from 'node:fs';
import { startNeo4j, type RunningNeo4j } from '../../src/cli/neo4j/start.js';

/** A Neo4j of the benchmark's own, and the process that does its work. */
export type Database = { readonly neo4j: RunningNeo4j; readonly pid: number };

/** Starts an empty Neo4j whose page cache holds all of the graph; its heap is the one of `npm run neo4j`. */
export async function startDatabase(say: (line: string) => void): Promise<Database> {
  const settings = { 'server.memory.pagecache.size': '4g', 'db.tx_log.rotation.size': '256m' };
  const neo4j = await startNeo4j({ fresh: true, profile: 'full', settings, say });
  return { neo4j, pid: javaOf(neo4j.home) };
}

/** The Java process that serves this home. */
function javaOf(home: string): number {
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const [program = '', ...args] = commandLine(name);
    if (program.endsWith('java') && args.includes(`--home-dir=${home}`)) return Number(name);
  }
  throw new Error('the process of Neo4j was not found in /proc');
}

function commandLine(pid: string): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    // It has ended since.
    return [];
  }
}
