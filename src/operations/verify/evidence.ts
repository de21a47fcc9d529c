import type { Analysis } from '../analysis.js';
import { DATED_CLAIM_FIELDS, type DatedClaim } from '../evidence/dated-claim.js';
import type { Page } from '../evidence/page.js';
import type { SourcedClaim } from '../evidence/standing.js';
import { periodsWhere } from '../figures/period.js';
import type { Statement } from './statement.js';

/** A claim, with all that statements are compared with. */
export type Claim = DatedClaim &
  SourcedClaim & {
    readonly origin: string;
    readonly value: string | null;
    readonly low: string | null;
    readonly high: string | null;
    readonly approx: string | null;
    readonly qualifiers: readonly string[];
    readonly disputedBy: { readonly nodes: readonly { readonly id: string }[] };
  };

type Node = { readonly id: string } | null;
type WithClaims = {
  readonly id: string;
  readonly claims: { readonly nodes: readonly Claim[] };
};

/** A relation between things that statements name. */
export type RelationFact = WithClaims & {
  readonly type: string;
  readonly qualifiers: readonly string[];
  readonly subject: Node;
  readonly object: Node;
};

/** A figure of the metrics, subjects and periods that statements name. */
export type FigureFact = WithClaims & {
  readonly key: string;
  readonly period: string;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly unit: string | null;
  readonly channel: string | null;
  readonly basis: string;
  readonly about: Node;
  readonly market: Node;
  readonly combinedWith: Node;
  readonly metric: { readonly code: string } | null;
};

/** What statements are compared with, and what kept it from being all. */
export type Evidence = {
  readonly relations: readonly RelationFact[];
  readonly figures: readonly FigureFact[];
  /** The codes of metrics that the record has, of those that statements name. */
  readonly metrics: ReadonlySet<string>;
  readonly reasons: readonly string[];
};

const CLAIMS = /* GraphQL */ `
  claims(first: 1000) {
    nodes {
      ${DATED_CLAIM_FIELDS} certainty origin
      value low high approx qualifiers
      document { kind publisher { id } }
      disputedBy(first: 100) { nodes { id } }
    }
  }
`;

const RELATIONS = /* GraphQL */ `
  query StatedRelations($where: RelationWhere!) {
    relations(first: 10000, where: $where) {
      nodes { id type qualifiers subject { id } object { id } ${CLAIMS} }
      pageInfo { hasNextPage }
    }
  }
`;

const FIGURES = /* GraphQL */ `
  query StatedFigures($where: ObservationWhere!, $metrics: [String!]!) {
    observations(first: 10000, where: $where) {
      nodes {
        id key period periodStart periodEnd unit channel basis
        about { id } market { id } combinedWith { id } metric { code }
        ${CLAIMS}
      }
      pageInfo { hasNextPage }
    }
    metrics(first: 100, where: { code: { in: $metrics } }) { nodes { code } }
  }
`;

/** Reads what all statements are compared with, in one turn. */
export async function statedEvidence(analysis: Analysis, statements: readonly Statement[]): Promise<Evidence> {
  const [relations, figures] = await Promise.all([
    relationEvidence(analysis, statements),
    figureEvidence(analysis, statements),
  ]);
  return {
    relations: relations?.nodes ?? [],
    figures: figures?.observations.nodes ?? [],
    metrics: new Set(figures?.metrics.nodes.map(({ code }) => code)),
    reasons: [...tooMany('relations', relations), ...tooMany('figures', figures?.observations)],
  };
}

async function relationEvidence(
  analysis: Analysis,
  statements: readonly Statement[],
): Promise<Page<RelationFact> | undefined> {
  const asked = statements.flatMap((statement) => {
    if (statement.kind === 'relation') return [[statement.type, statement.subject, statement.object] as const];
    return statement.kind === 'availability' ? [['AVAILABLE_IN', statement.platform, statement.market] as const] : [];
  });
  if (asked.length === 0) return undefined;
  // Relations that run both ways are stored one way, so either end may be the subject.
  const ends = { id: { in: unique(asked.flatMap(([, subject, object]) => [subject, object])) } };
  const where = { type: { in: unique(asked.map(([type]) => type)) }, subject: ends, object: ends };
  const { relations } = await analysis.ask<{ readonly relations: Page<RelationFact> }>(RELATIONS, { where });
  return relations;
}

type Figures = {
  readonly observations: Page<FigureFact>;
  readonly metrics: { readonly nodes: readonly { readonly code: string }[] };
};

async function figureEvidence(analysis: Analysis, statements: readonly Statement[]): Promise<Figures | undefined> {
  const asked = statements.filter((statement) => statement.kind === 'observation');
  if (asked.length === 0) return undefined;
  const metrics = unique(asked.map(({ metric }) => metric));
  const where = {
    about: { id: { in: unique(asked.map(({ subject }) => subject)) } },
    metric: { code: { in: metrics } },
    and: [periodsWhere(asked.map(({ period }) => period))],
  };
  return analysis.ask<Figures>(FIGURES, { where, metrics });
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}

function tooMany(what: string, page: Page<unknown> | undefined): readonly string[] {
  if (page?.pageInfo.hasNextPage !== true) return [];
  return [
    `There are over 10,000 ${what} that the statements may speak of, and only so many were read; check fewer at once.`,
  ];
}
