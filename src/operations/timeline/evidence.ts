import type { Analysis } from '../analysis.js';
import { BOUNDS_FIELDS, beginning, daysOf, ending, type Bounds } from '../evidence/bounds.js';
import type { Days, Window } from '../evidence/window.js';
import type { Dated, TimelineKind } from './entry.js';

/** What may stand on the timeline, and what kept the evidence from being all. */
export type Found = { readonly entries: readonly Dated[]; readonly reason: string | undefined };

type Page<Node> = { readonly nodes: readonly Node[]; readonly pageInfo: { readonly hasNextPage: boolean } };
type Standing = { readonly id: string; readonly bestClaim: { readonly id: string } | null };
type EventNode = {
  readonly id: string;
  readonly start: string;
  readonly attributes: { readonly nodes: readonly Standing[] };
};
type RelationNode = Standing & Bounds;
type ObservationNode = Standing & {
  readonly period: string;
  readonly periodStart: string;
  readonly periodEnd: string;
};

const EVENTS = /* GraphQL */ `
  query TimelineEvents($where: EventWhere!) {
    events(first: 10000, where: $where) {
      nodes {
        id
        start
        attributes(first: 1, where: { property: { eq: "existence" } }) {
          nodes {
            id
            bestClaim {
              id
            }
          }
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`;

const RELATIONS = /* GraphQL */ `
  query TimelineRelations($where: RelationWhere!) {
    relations(first: 10000, where: $where) {
      nodes { id ${BOUNDS_FIELDS} bestClaim { id } }
      pageInfo { hasNextPage }
    }
  }
`;

const OBSERVATIONS = /* GraphQL */ `
  query TimelineObservations($where: ObservationWhere!) {
    observations(first: 10000, where: $where) {
      nodes {
        id
        period
        periodStart
        periodEnd
        bestClaim {
          id
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`;

/** The events about any of these that may have started in the window. */
export async function eventEntries(analysis: Analysis, of: readonly string[], window: Window): Promise<Found> {
  const among = { node: { id: { in: of } } };
  const about = [
    { id: { in: of } },
    ...['involves', 'markets', 'partOf'].map((field) => ({ [field]: { some: among } })),
  ];
  const where = { and: [{ or: about }, { start: mayLieIn(window) }, { not: { status: { eq: 'DROPPED' } } }] };
  const { events } = await analysis.ask<{ readonly events: Page<EventNode> }>(EVENTS, { where });
  const entries = events.nodes
    .filter(({ attributes }) => attributes.nodes.every(stands))
    .map(({ id, start }): Dated => ({ ...daysOf(start), kind: 'EVENT', date: start, node: id }));
  return { entries, reason: tooMany('events', events) };
}

/** The beginnings and ends of relations of any of these; what relates an event or a document to them is told by those. */
export async function relationEntries(
  analysis: Analysis,
  of: readonly string[],
  window: Window,
  kinds: readonly TimelineKind[],
): Promise<Found> {
  const among = { id: { in: of } };
  const dated = mayLieIn(window);
  const where = {
    and: [
      { or: [{ subject: among }, { object: among }] },
      { or: [{ from: dated }, { until: dated }] },
      { not: { subject: { type: { in: ['EVENT', 'DOCUMENT'] } } } },
    ],
  };
  const { relations } = await analysis.ask<{ readonly relations: Page<RelationNode> }>(RELATIONS, { where });
  const entries = relations.nodes
    .filter(stands)
    .flatMap((relation) => [
      ...entryOf('RELATION_BEGAN', relation, relation.from, beginning(relation)),
      ...entryOf('RELATION_ENDED', relation, relation.until, ending(relation)),
    ]);
  return { entries: entries.filter(({ kind }) => kinds.includes(kind)), reason: tooMany('relations', relations) };
}

/** The figures about any of these, or of these markets, whose periods may lie in the window. */
export async function observationEntries(analysis: Analysis, of: readonly string[], window: Window): Promise<Found> {
  const among = { id: { in: of } };
  const { from, to } = window;
  const where = {
    and: [
      { or: [{ about: among }, { market: among }] },
      { periodStart: to == null ? { isNull: false } : { lt: to } },
      { periodEnd: from == null ? { isNull: false } : { gte: from } },
    ],
  };
  const answer = await analysis.ask<{ readonly observations: Page<ObservationNode> }>(OBSERVATIONS, { where });
  const entries = answer.observations.nodes.filter(stands).map(({ id, period, periodStart, periodEnd }): Dated => {
    const days = { earliest: periodStart, latest: periodEnd };
    // A period such as two weekends is no date of any precision.
    return { ...days, kind: 'OBSERVATION', date: period.includes('/') ? null : period, node: id };
  });
  return { entries, reason: tooMany('figures', answer.observations) };
}

function entryOf(kind: TimelineKind, { id }: Standing, date: string | null, days: Days | undefined): readonly Dated[] {
  return days === undefined ? [] : [{ ...days, kind, date, node: id }];
}

function mayLieIn({ from, to }: Window) {
  if (from == null && to == null) return { isNull: false };
  return { within: { ...(from != null && { from }), ...(to != null && { until: to }), mode: 'POSSIBLE' } };
}

function stands({ bestClaim }: Standing): boolean {
  return bestClaim !== null;
}

function tooMany(what: string, { pageInfo }: Page<unknown>): string | undefined {
  if (!pageInfo.hasNextPage) return undefined;
  return `There are over 10,000 ${what}, and only so many were read; bring "from" and "to" nearer together.`;
}
