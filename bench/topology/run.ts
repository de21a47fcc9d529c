import { mkdirSync, writeFileSync } from 'node:fs';
import { rootUrl } from '../root.js';
import { benchScript } from '../scripts.js';
import { runScript } from '../stage/processes.js';
import { readTopologyOptions, TOPOLOGY_HELP, type TopologyOptions } from './options.js';
import type { Ours } from './ours.js';
import { topologyText, type TopologySize } from './report.js';
import { measureTheirs } from './theirs.js';

const OUTPUT = new URL('.cache/bench/topology.json', rootUrl);

/** Measures the topology on graphs that grew, each in a process of its own, and Neo4j's own Cypher beside it. */
export async function runTopology(args: readonly string[], say: (line: string) => void): Promise<void> {
  const options = readTopologyOptions(args);
  if (options === undefined) {
    process.stdout.write(TOPOLOGY_HELP);
    return;
  }
  const sizes: TopologySize[] = [];
  for (const nodes of options.sizes) sizes.push(await measureSize(nodes, options, say));
  mkdirSync(new URL('.', OUTPUT), { recursive: true });
  writeFileSync(OUTPUT, `${JSON.stringify({ startedAt: new Date().toISOString(), options, sizes })}\n`);
  process.stdout.write(`${sizes.map(topologyText).join('\n\n')}\n`);
}

async function measureSize(
  nodes: number,
  { links, seed, neo4jUpTo }: TopologyOptions,
  say: (line: string) => void,
): Promise<TopologySize> {
  say(`${String(nodes)} nodes: the topology ...`);
  const ours = await runScript<Ours>(benchScript('topology/ours'), [nodes, links, seed].map(String), {});
  if (nodes > neo4jUpTo) return { nodes, ours, theirs: undefined };
  say(`${String(nodes)} nodes: Neo4j ...`);
  return { nodes, ours, theirs: await measureTheirs({ nodes, links, seed }, say) };
}
