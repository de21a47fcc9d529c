import type { Analysis } from '../analysis.js';
import type { Page } from '../evidence/page.js';
import { requestLoader } from '../evidence/request-loader.js';
import { CLAIM_FIELDS, type Claim } from './claim.js';
import type { Basis, FigureFact } from './fact.js';
import { scopeOfAll, scopeWhere, type Scope } from './scope.js';

type Id = { readonly id: string } | null;

/** An observation as evidence asks for it. */
export type ObservationRow<One extends Claim> = {
  readonly id: string;
  readonly period: string;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly unit: string | null;
  readonly basis: Basis;
  readonly channel: string | null;
  readonly definition: string | null;
  readonly about: Id;
  readonly metric: { readonly code: string } | null;
  readonly market: Id;
  readonly combinedWith: Id;
  readonly claims: Page<One>;
};

/** A page of them. */
export type ObservationRows<One extends Claim> = { readonly observations: Page<ObservationRow<One>> };

/** Figures, and what kept them from being all. */
export type Evidence<One extends Claim = Claim> = {
  readonly facts: readonly FigureFact<One>[];
  readonly reasons: readonly string[];
};

/** An operation that asks for figures, with more of each claim than others need. */
export function figuresOperation(name: string, moreOfClaims = ''): string {
  return /* GraphQL */ `
    query ${name}($where: ObservationWhere!) {
      observations(first: 10000, where: $where, orderBy: [{ id: ASC }]) {
        nodes {
          id period periodStart periodEnd unit basis channel definition
          about { id }
          metric { code }
          market { id }
          combinedWith { id }
          claims(first: 1000) { nodes { ${CLAIM_FIELDS} ${moreOfClaims} } pageInfo { hasNextPage } }
        }
        pageInfo { hasNextPage }
      }
    }
  `;
}

/**
 * Makes what answers scopes by an operation of `figuresOperation`. Those of several fields are asked for together, with lists;
 * where that is more than can be looked at, each by itself.
 */
export function scopeLoader<One extends Claim>(
  operation: string,
): (analysis: Analysis, scope: Scope) => Promise<Evidence<One>> {
  const ask = async (analysis: Analysis, scope: Scope): Promise<Evidence<One>> =>
    readEvidence(await analysis.ask<ObservationRows<One>>(operation, { where: scopeWhere(scope) }));
  return requestLoader<Scope, Evidence<One>>(async (analysis, scopes) => {
    const all = scopeOfAll(scopes);
    const found = all && (await ask(analysis, all));
    if (found?.reasons.length === 0) return scopes.map(() => found);
    return Promise.all(scopes.map((scope) => ask(analysis, scope)));
  });
}

const FIGURES = figuresOperation('Figures');

/** The figures that meet the filter, with all their claims. */
export async function figureEvidence(analysis: Analysis, where: unknown): Promise<Evidence> {
  return readEvidence(await analysis.ask<ObservationRows<Claim>>(FIGURES, { where }));
}

/** The figures of a scope, and maybe some beside them, with all their claims. */
export const figuresOf = scopeLoader<Claim>(FIGURES);

/** Figures from the rows of an operation. */
function readEvidence<One extends Claim>({ observations }: ObservationRows<One>): Evidence<One> {
  const long = observations.nodes.find(({ claims }) => claims.pageInfo.hasNextPage);
  return {
    facts: observations.nodes.flatMap((row) => factOf(row) ?? []),
    reasons: [
      ...(observations.pageInfo.hasNextPage
        ? [
            'Over 10,000 figures would have to be looked at, and only so many were; ask for fewer subjects, metrics or periods.',
          ]
        : []),
      ...(long === undefined ? [] : [`Only 1,000 claims of one figure are looked at; "${long.id}" has more.`]),
    ],
  };
}

function factOf<One extends Claim>(row: ObservationRow<One>): FigureFact<One> | undefined {
  const { id, period, periodStart, periodEnd, unit, basis, channel, definition } = row;
  if (row.about === null || row.metric === null || row.market === null) return undefined;
  return {
    ...{ id, period, start: periodStart, end: periodEnd, unit, basis, channel, definition },
    combinedWith: row.combinedWith?.id ?? null,
    narrowed: narrowing(row.claims.nodes),
    subject: row.about.id,
    metric: row.metric.code,
    market: row.market.id,
    claims: row.claims.nodes,
  };
}

const NARROWING = /^(?:basis|scope)=(.+)$/;

/** Daily users under the monthly, markets outside China under Western ones: claims tell it, and it is part of the question. */
function narrowing(claims: readonly Claim[]): string | null {
  for (const { qualifiers } of claims) {
    const found = qualifiers.map((text) => NARROWING.exec(text)?.[1]).find((text) => text !== undefined);
    if (found !== undefined) return found;
  }
  return null;
}
