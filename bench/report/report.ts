import { sizeName } from '../graph/size.js';
import type { Measured } from '../measure/rounds.js';
import type { Spread } from '../measure/statistics.js';
import type { Result, SizeResult } from './result.js';
import { figure, table } from './table.js';

const OURS = 'ours, Neo4j';

/** The whole result as Markdown: for each graph what requests cost, how that compares, how fast they were; then growth. */
export function reportText(result: Result): string {
  const parts = result.sizes.flatMap(sizeText);
  const generated = result.sizes.filter(({ size }) => size !== 'seeds');
  const growth = generated.length > 1 ? ['### Growth with size', growthTable(generated)] : [];
  return [headText(result), ...parts, ...growth].join('\n\n');
}

function headText({ command, startedAt, minutes, node, neo4j, cpus, cpu }: Result): string {
  const machine = `Node ${node}, Neo4j ${neo4j} Community, ${String(cpus)} x ${cpu}`;
  return `\`${command}\`, ${startedAt.slice(0, 10)}, ${figure(minutes)} minutes; ${machine}`;
}

function sizeText(size: SizeResult): readonly string[] {
  const name = sizeName(size.size);
  return [
    `### ${name}: CPU per request, microseconds (Node + JVM, and half the range as a share of their sum)`,
    rivalTable(size, cpuCell),
    `### ${name}: total CPU, as a multiple of ours on Neo4j`,
    rivalTable(size, (measured, ours) => `${figure(ratio(measured.total, ours?.total))}x`),
    `### ${name}: requests per second, median and 99th percentile in milliseconds, 8 connections`,
    rivalTable(size, (measured) => `${median(measured.perSecond)} / ${median(measured.p50)} / ${median(measured.p99)}`),
    ...unableText(size),
    `### ${name}: other figures`,
    table(
      ['figure', 'value'],
      size.figures.map(({ name, value, unit }) => [name, `${figure(value)} ${unit}`.trim()]),
    ),
  ];
}

type CellOf = (measured: Measured, ours: Measured | undefined) => string;

function rivalTable({ measured }: SizeResult, cell: CellOf): string {
  const rivals = [...new Set(measured.map(({ rival }) => rival))];
  const names = [...new Set(measured.map((each) => each.case))];
  const rows = names.map((name) => {
    const own = measured.filter((each) => each.case === name);
    const ours = own.find(({ rival }) => rival === OURS);
    return [name, ...own.map((each) => (each.unable === undefined ? cell(each, ours) : 'no'))];
  });
  return table(['operation', ...rivals], rows);
}

function cpuCell({ node, database, total }: Measured): string {
  const parts = database?.median === 0 ? median(node) : `${median(node)} + ${median(database)}`;
  return `${parts} (${figure((total?.spread ?? NaN) * 100)} %)`;
}

function unableText({ measured }: SizeResult): readonly string[] {
  const reasons = measured.flatMap((each) =>
    each.unable === undefined ? [] : [`- ${each.rival}, ${each.case}: ${each.unable}`],
  );
  return reasons.length === 0 ? [] : [`"no" stands for:\n\n${reasons.join('\n')}`];
}

/** What a request costs at the largest size, as a multiple of what it costs at the smallest. */
function growthTable(sizes: readonly SizeResult[]): string {
  const first = sizes[0];
  const last = sizes.at(-1);
  const rows = (last?.measured ?? []).flatMap((large) => {
    const small = first?.measured.find(({ rival, ...each }) => rival === large.rival && each.case === large.case);
    if (small === undefined || large.unable !== undefined) return [];
    const parts = [
      ratio(large.node, small.node),
      ratio(large.database, small.database),
      ratio(large.total, small.total),
    ];
    return [[large.case, large.rival, ...parts.map((part) => (Number.isFinite(part) ? `${figure(part)}x` : '-'))]];
  });
  return table(['operation', 'rival', 'Node', 'JVM', 'total'], rows);
}

function median(spread: Spread | undefined): string {
  return figure(spread?.median ?? NaN);
}

function ratio(above: Spread | undefined, below: Spread | undefined): number {
  return (above?.median ?? NaN) / (below?.median ?? NaN);
}
