import { parseArgs } from 'node:util';

/** What a run of the topology's benchmark does. */
export type TopologyOptions = {
  readonly sizes: readonly number[];
  readonly links: number;
  readonly seed: number;
  /** The largest size that Neo4j is loaded with too. */
  readonly neo4jUpTo: number;
};

/** How the options are explained. */
export const TOPOLOGY_HELP = `Usage: npm run bench -- topology [options]

  --nodes <number>     another size than 100,000 (may be given again)
  --full               100,000 and 1,000,000 nodes
  --links <number>     how many nodes each one joins when it comes: 5
  --neo4j <number>     the largest size that Neo4j is loaded with too: 100,000; 0 leaves it out
  --seed <number>      another graph
`;

/** Reads the arguments; undefined where help was asked for. */
export function readTopologyOptions(args: readonly string[]): TopologyOptions | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: {
      nodes: { type: 'string', multiple: true },
      full: { type: 'boolean', default: false },
      links: { type: 'string', default: '5' },
      neo4j: { type: 'string', default: '100000' },
      seed: { type: 'string', default: '1' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return undefined;
  return {
    sizes: values.nodes?.map(Number) ?? (values.full ? [100_000, 1_000_000] : [100_000]),
    links: Number(values.links),
    seed: Number(values.seed),
    neo4jUpTo: Number(values.neo4j),
  };
}
