import type { Assertion } from './draft.js';
import type { Fact } from './facts.js';

/** How many lines of one part of the seeds became which facts. */
export type ReportRow = {
  /** `entities`, `relations`, `observations` ..., or the package: `npm:cldr-core@48.2.0`. */
  readonly part: string;
  readonly lines: number;
  /** How many of the lines state facts of each kind. */
  readonly claims: Readonly<Record<'attribute' | 'relation' | 'observation' | 'statement', number>>;
};

/** What seeding came to: a row for each part, and the number of facts of each kind. */
export type SeedReport = {
  readonly version: string;
  readonly rows: readonly ReportRow[];
  readonly facts: ReportRow['claims'];
  readonly nodes: number;
  readonly edges: number;
};

const NONE = { attribute: 0, relation: 0, observation: 0, statement: 0 };

/** Counts claims by the part of the seeds they come from. Every line is one claim, so the sums are those of the lines. */
export function reportRows(assertions: readonly Assertion[]): ReportRow[] {
  const rows = new Map<string, ReportRow>();
  for (const { where, fact } of assertions) {
    const part = partOf(where);
    const row = rows.get(part) ?? { part, lines: 0, claims: NONE };
    const claims = { ...row.claims, [fact.kind]: row.claims[fact.kind] + 1 };
    rows.set(part, { part, lines: row.lines + 1, claims });
  }
  return [...rows.values()];
}

/** The number of facts of each kind. */
export function countFacts(facts: readonly Fact[]): ReportRow['claims'] {
  const count = (kind: Fact['kind']) => facts.filter((fact) => fact.kind === kind).length;
  return {
    attribute: count('attribute'),
    relation: count('relation'),
    observation: count('observation'),
    statement: count('statement'),
  };
}

function partOf(where: string): string {
  if (where.startsWith('npm:')) return where;
  return where.replace(/[/.].*$/, '');
}
