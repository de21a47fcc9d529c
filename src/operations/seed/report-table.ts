import type { ReportRow, SeedReport } from './report.js';

const KINDS = ['attribute', 'relation', 'observation', 'statement'] as const;
const HEAD = ['from', 'lines', ...KINDS.map((kind) => `-> ${kind}`)];

/** The report as a table for people: how many lines of each part became claims of which facts. */
export function reportTable(report: SeedReport): string {
  const lines = report.rows.reduce((sum, row) => sum + row.lines, 0);
  const claims = Object.fromEntries(KINDS.map((kind) => [kind, sum(report.rows, kind)]));
  const rows = [
    HEAD,
    ...report.rows.map((row) => [row.part, String(row.lines), ...KINDS.map((kind) => count(row.claims[kind]))]),
    ['claims', String(lines), ...KINDS.map((kind) => count(claims[kind] ?? 0))],
    ['facts', '', ...KINDS.map((kind) => count(report.facts[kind]))],
  ];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const table = rows.map((row) =>
    row
      .map((cell, column) => pad(cell, column, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${table.join('\n')}\n${report.nodes} nodes, ${report.edges} edges, version ${report.version}\n`;
}

function sum(rows: readonly ReportRow[], kind: (typeof KINDS)[number]): number {
  return rows.reduce((total, row) => total + row.claims[kind], 0);
}

function count(number: number): string {
  return number === 0 ? '' : String(number);
}

function pad(cell: string, column: number, width: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}
