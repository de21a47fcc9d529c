import type { Analysis } from '../analysis.js';
import { DATED_CLAIM_FIELDS, type DatedClaim } from '../evidence/dated-claim.js';
import type { Page } from '../evidence/page.js';
import type { Window } from '../evidence/window.js';

/** What a fact is about; which of them it has depends on its kind. */
export type FactPlace = {
  readonly id: string;
  readonly qualifiers?: readonly string[];
  readonly subject?: { readonly __typename?: string; readonly id: string } | null;
  readonly object?: { readonly id: string } | null;
  readonly about?: { readonly id: string } | null;
  readonly market?: { readonly id: string } | null;
};

/** A claim that was recorded, or ceased to stand. */
export type ClaimEvidence = DatedClaim & {
  readonly value: string | null;
  readonly low: string | null;
  readonly high: string | null;
  readonly unit: string | null;
  readonly approx: string | null;
  readonly qualifiers: readonly string[];
  readonly revisionOf: { readonly id: string } | null;
  readonly fact: FactPlace | null;
};

type Answer = { readonly claims: Page<ClaimEvidence> };

const CLAIMS = /* GraphQL */ `
  query ChangedClaims($where: ClaimWhere!) {
    claims(first: 10000, where: $where) {
      nodes {
        ${DATED_CLAIM_FIELDS}
        value
        low
        high
        unit
        approx
        qualifiers
        revisionOf { id }
        fact {
          id
          ... on Relation { qualifiers subject { id } object { id } }
          ... on Observation { about { id } market { id } }
          ... on Statement { subject { id } object { id } }
          ... on Attribute { subject { __typename id } }
        }
      }
      pageInfo { hasNextPage }
    }
  }
`;

/** The claims that were recorded or ceased to stand in the window, and whether there are more than could be read. */
export async function recordEvidence(
  analysis: Analysis,
  { from, to }: Window,
): Promise<{ readonly claims: readonly ClaimEvidence[]; readonly more: boolean }> {
  const within = { gte: `${String(from)}T00:00:00.000Z`, lt: `${String(to)}T00:00:00.000Z` };
  const where = { or: [{ createdAt: within }, { supersededAt: within }] };
  const { claims } = await analysis.ask<Answer>(CLAIMS, { where });
  // What is recorded of a claim itself, such as why it was withdrawn, is no more than what became of the claim.
  const told = claims.nodes.filter(({ fact }) => fact?.subject?.__typename !== 'Claim');
  return { claims: told, more: claims.pageInfo.hasNextPage };
}
