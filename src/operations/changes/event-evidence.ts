import type { Analysis } from '../analysis.js';
import { DATED_CLAIM_FIELDS, type DatedClaim } from '../evidence/dated-claim.js';
import { mayLieIn } from '../evidence/ends-in.js';
import type { Page } from '../evidence/page.js';
import type { Window } from '../evidence/window.js';
import type { Scope } from './scope.js';

/** An event whose beginning or end may lie in the window, with the fact that there was it. */
export type EventEvidence = {
  readonly id: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly status: string;
  readonly attributes: {
    readonly nodes: readonly { readonly id: string; readonly claims: { readonly nodes: readonly DatedClaim[] } }[];
  };
};

type Answer = { readonly events: Page<EventEvidence> };

const EVENTS = /* GraphQL */ `
  query ChangedEvents($where: EventWhere!) {
    events(first: 10000, where: $where) {
      nodes {
        id
        start
        end
        status
        attributes(first: 1, where: { property: { eq: "existence" } }) {
          nodes { id claims(first: 1000) { nodes { ${DATED_CLAIM_FIELDS} } } }
        }
      }
      pageInfo { hasNextPage }
    }
  }
`;

/** The events of the scope that may have started or ended in the window, and whether there are more than could be read. */
export async function eventEvidence(
  analysis: Analysis,
  window: Window,
  { entities, markets }: Scope,
): Promise<{ readonly events: readonly EventEvidence[]; readonly more: boolean }> {
  const within = mayLieIn(window);
  const where = {
    and: [
      { or: [{ start: within }, { end: within }] },
      { not: { status: { eq: 'DROPPED' } } },
      ...(entities === undefined ? [] : [partyIn([...entities])]),
      ...(markets === undefined ? [] : [{ markets: { some: { node: { id: { in: [...markets] } } } } }]),
    ],
  };
  const { events } = await analysis.ask<Answer>(EVENTS, { where });
  return { events: events.nodes, more: events.pageInfo.hasNextPage };
}

function partyIn(ids: readonly string[]) {
  return { or: [{ id: { in: ids } }, { involves: { some: { node: { id: { in: ids } } } } }] };
}
