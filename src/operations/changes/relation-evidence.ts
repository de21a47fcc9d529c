import type { Analysis } from '../analysis.js';
import { BOUNDS_FIELDS, type Bounds } from '../evidence/bounds.js';
import { DATED_CLAIM_FIELDS, type DatedClaim } from '../evidence/dated-claim.js';
import { endsIn } from '../evidence/ends-in.js';
import type { Page } from '../evidence/page.js';
import type { Window } from '../evidence/window.js';
import type { Scope } from './scope.js';

/** A relation whose beginning or end may lie in the window. */
export type RelationEvidence = Bounds & {
  readonly id: string;
  readonly type: string;
  readonly qualifiers: readonly string[];
  readonly subject: { readonly id: string } | null;
  readonly object: { readonly id: string } | null;
  readonly claims: { readonly nodes: readonly DatedClaim[] };
};

type Answer = { readonly relations: Page<RelationEvidence> };

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
        claims(first: 1000) { nodes { ${DATED_CLAIM_FIELDS} } }
      }
      pageInfo { hasNextPage }
    }
  }
`;

/** The relations that may have begun or ended in the window, and whether there are more than could be read. */
export async function relationEvidence(
  analysis: Analysis,
  window: Window,
  { entities }: Scope,
  known: string | null | undefined,
): Promise<{ readonly relations: readonly RelationEvidence[]; readonly more: boolean }> {
  const ofEntities = entities === undefined ? [] : [endIn([...entities])];
  const where = { and: [...endsIn(window, known), ...ofEntities] };
  const { relations } = await analysis.ask<Answer>(RELATIONS, { where });
  return { relations: relations.nodes, more: relations.pageInfo.hasNextPage };
}

function endIn(ids: readonly string[]) {
  return { or: [{ subject: { id: { in: ids } } }, { object: { id: { in: ids } } }] };
}
