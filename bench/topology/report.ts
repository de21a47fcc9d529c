import { figure, table } from '../report/table.js';
import { percentile, type Timed } from './latency.js';
import type { Ours } from './ours.js';
import type { Theirs } from './theirs.js';

/** The measurements of one size; Neo4j's where it was loaded. */
export type TopologySize = { readonly nodes: number; readonly ours: Ours; readonly theirs: Theirs | undefined };

/** One size as Markdown. */
export function topologyText({ nodes, ours, theirs }: TopologySize): string {
  const head = `### ${nodes.toLocaleString('en')} nodes, ${ours.edges.toLocaleString('en')} edges, ${figure(ours.mostEdges)} at one node`;
  return [head, figures(ours), side(ours, theirs)].join('\n\n');
}

function figures(ours: Ours): string {
  const { loadSeconds, makingSeconds, peakBytes, keptBytes, ranks } = ours;
  const mebibytes = (bytes: number): string => `${figure(bytes / 2 ** 20)} MiB`;
  return table(
    ['figure', 'value'],
    [
      ['load, without making the graph', `${figure(loadSeconds - makingSeconds)} s`],
      ['memory of the process at its most while loading', mebibytes(peakBytes)],
      ['memory of the process then', mebibytes(keptBytes)],
      ...ranks.flatMap(({ direction, projectSeconds, rankSeconds, rounds, delayP99 }) => {
        const way = direction === 'both' ? 'without directions' : 'with directions';
        return [
          [`projection ${way}`, `${figure(projectSeconds)} s`],
          [`PageRank to 1e-6 ${way}, ${String(rounds)} rounds`, `${figure(rankSeconds)} s`],
          ['event-loop delay meanwhile, p99', `${figure(delayP99)} ms`],
        ];
      }),
    ],
  );
}

function side(ours: Ours, theirs: Theirs | undefined): string {
  const row = (name: string, own: Timed, other: Timed | undefined): readonly string[] => {
    const [p50, p99] = [percentile(own.milliseconds, 50), percentile(own.milliseconds, 99)];
    const cells = [name, figure(p50), figure(p99)];
    if (other === undefined) return [...cells, '-', '-', '-', '-'];
    const middle = percentile(other.milliseconds, 50);
    const same = own.answers.filter((answer, index) => answer === other.answers[index]).length;
    const agree = `${String(same)} of ${String(own.answers.length)}`;
    return [...cells, figure(middle), figure(percentile(other.milliseconds, 99)), `${figure(middle / p50)}x`, agree];
  };
  return table(
    ['milliseconds', 'ours, p50', 'p99', 'Cypher, p50', 'p99', 'ratio of p50', 'same answers'],
    [
      row('nodes within two edges', ours.twoHops, theirs?.twoHops),
      row('shortest path between random nodes', ours.shortestPath, theirs?.shortestPath),
    ],
  );
}
