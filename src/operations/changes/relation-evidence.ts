import type { Analysis } from '../analysis.js';
import { BOUNDS_FIELDS, type Bounds } from '../evidence/bounds.js';
import { RATED_FIELDS, type RatedClaim } from '../evidence/standing.js';
import type { Window } from '../evidence/window.js';
import type { Scope } from './scope.js';

/** A claim, with what it says of time. */
export type DatedClaim = RatedClaim & Bounds;

/** A relation whose beginning or end may lie in the window. */
export type RelationEvidence = Bounds & {
  readonly id: string;
  readonly type: string;
  readonly qualifiers: readonly string[];
  readonly subject: { readonly id: string } | null;
  readonly object: { readonly id: string } | null;
  readonly claims: { readonly nodes: readonly DatedClaim[] };
};

type Answer = {
  readonly relations: {
    readonly nodes: readonly RelationEvidence[];
    readonly pageInfo: { readonly hasNextPage: boolean };
  };
};

/** What is asked of each claim: what decides whether it stands, and its bounds. */
export const CLAIM_FIELDS = /* GraphQL */ `
  ${RATED_FIELDS}
  ${BOUNDS_FIELDS}
`;

const RELATIONS = /* GraphQL */ `
  query ChangedRelations($where: RelationWhere!) {
    relations(first: 10000, where: $where) {
      nodes {
        id
        type
        qualifiers
        ${BOUNDS_FIELDS}
        subject { id }
        object { id }
        claims(first: 1000) { nodes { ${CLAIM_FIELDS} } }
      }
      pageInfo { hasNextPage }
    }
  }
`;

/**
 * The relations that may have begun or ended in the window, and whether there are more than could be read. What an event
 * or a document relates to is told by the event, and by the record.
 */
export async function relationEvidence(
  analysis: Analysis,
  window: Window,
  { entities }: Scope,
  known: string | null | undefined,
): Promise<{ readonly relations: readonly RelationEvidence[]; readonly more: boolean }> {
  const within = { within: { from: window.from, until: window.to, mode: 'POSSIBLE' } };
  const dated = { or: [{ from: within }, { until: within }] };
  const where = {
    and: [
      { not: { subject: { type: { in: ['EVENT', 'DOCUMENT'] } } } },
      // As the record once stood, any claim may have dated the fact.
      known == null ? dated : { claims: { some: dated } },
      ...(entities === undefined ? [] : [endsIn([...entities])]),
    ],
  };
  const { relations } = await analysis.ask<Answer>(RELATIONS, { where });
  return { relations: relations.nodes, more: relations.pageInfo.hasNextPage };
}

function endsIn(ids: readonly string[]) {
  return { or: [{ subject: { id: { in: ids } } }, { object: { id: { in: ids } } }] };
}
