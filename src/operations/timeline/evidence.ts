import type { Analysis } from '../analysis.js';
import { BOUNDS_FIELDS, beginning, daysOf, ending, merged, type Bounds } from '../evidence/bounds.js';
import { DATED_CLAIM_FIELDS, type DatedClaim } from '../evidence/dated-claim.js';
import { endsIn, mayLieIn } from '../evidence/ends-in.js';
import { limitedTo } from '../evidence/limited-to.js';
import type { Page } from '../evidence/page.js';
import { standing } from '../evidence/standing.js';
import type { Days, Window } from '../evidence/window.js';
import type { Dated, TimelineKind } from './entry.js';

/** Whose timeline is asked for, when, and as known at which instant. */
export type Asked = Window & { readonly of: readonly string[]; readonly known?: string | null | undefined };

/** What may stand on the timeline, and what kept the evidence from being all. */
export type Found = { readonly entries: readonly Dated[]; readonly reason: string | undefined };

type Fact = { readonly id: string; readonly claims: { readonly nodes: readonly DatedClaim[] } };
type EventNode = {
  readonly id: string;
  readonly start: string;
  readonly status: string;
  readonly attributes: { readonly nodes: readonly Fact[] };
};
type RelationNode = Fact & Bounds;
type ObservationNode = Fact & {
  readonly period: string;
  readonly periodStart: string;
  readonly periodEnd: string;
};

const CLAIMS = `claims(first: 1000) { nodes { ${DATED_CLAIM_FIELDS} } }`;

const EVENTS = /* GraphQL */ `
  query TimelineEvents($where: EventWhere!) {
    events(first: 10000, where: $where) {
      nodes { id start status attributes(first: 1, where: { property: { eq: "existence" } }) { nodes { id ${CLAIMS} } } }
      pageInfo { hasNextPage }
    }
  }
`;

const RELATIONS = /* GraphQL */ `
  query TimelineRelations($where: RelationWhere!) {
    relations(first: 10000, where: $where) {
      nodes { id ${BOUNDS_FIELDS} ${CLAIMS} }
      pageInfo { hasNextPage }
    }
  }
`;

const OBSERVATIONS = /* GraphQL */ `
  query TimelineObservations($where: ObservationWhere!) {
    observations(first: 10000, where: $where) {
      nodes { id period periodStart periodEnd ${CLAIMS} }
      pageInfo { hasNextPage }
    }
  }
`;

/** The events about any of these that may have started in the window. */
export async function eventEntries(analysis: Analysis, asked: Asked): Promise<Found> {
  const { of, known } = asked;
  const among = { node: { id: { in: of } } };
  const about = [
    { id: { in: of } },
    ...['involves', 'markets', 'partOf'].map((field) => ({ [field]: { some: among } })),
  ];
  const where = { and: [{ or: about }, { start: mayLieIn(asked) }, { not: { status: { eq: 'DROPPED' } } }] };
  const { events } = await analysis.ask<{ readonly events: Page<EventNode> }>(EVENTS, { where });
  const entries = events.nodes
    .filter(({ attributes }) => attributes.nodes.every((fact) => stood(fact, known)))
    .map(({ id, start, status }): Dated => {
      return { ...daysOf(start), kind: 'EVENT', date: start, node: id, planned: status === 'PLANNED' };
    });
  return { entries, reason: tooMany('events', events) };
}

/** The beginnings and ends of relations of any of these, or limited to any of these markets; what relates an event or a document to them is told by those. */
export async function relationEntries(
  analysis: Analysis,
  asked: Asked,
  kinds: readonly TimelineKind[],
): Promise<Found> {
  const { of, known } = asked;
  const among = { id: { in: of } };
  const where = { and: [{ or: [{ subject: among }, { object: among }, limitedTo(of)] }, ...endsIn(asked, known)] };
  const { relations } = await analysis.ask<{ readonly relations: Page<RelationNode> }>(RELATIONS, { where });
  const entries = relations.nodes.flatMap((relation) => ends(relation, known));
  return { entries: entries.filter(({ kind }) => kinds.includes(kind)), reason: tooMany('relations', relations) };
}

/** The figures about any of these, or of these markets, whose periods may lie in the window. */
export async function observationEntries(analysis: Analysis, { of, from, to, known }: Asked): Promise<Found> {
  const among = { id: { in: of } };
  const where = {
    and: [
      { or: [{ about: among }, { market: among }] },
      { periodStart: to == null ? { isNull: false } : { lt: to } },
      { periodEnd: from == null ? { isNull: false } : { gte: from } },
    ],
  };
  const answer = await analysis.ask<{ readonly observations: Page<ObservationNode> }>(OBSERVATIONS, { where });
  const entries = answer.observations.nodes
    .filter((fact) => stood(fact, known))
    .map(({ id, period, periodStart, periodEnd }): Dated => {
      const days = { earliest: periodStart, latest: periodEnd };
      // A period such as two weekends is no date of any precision.
      return { ...days, kind: 'OBSERVATION', date: period.includes('/') ? null : period, node: id, planned: false };
    });
  return { entries, reason: tooMany('figures', answer.observations) };
}

/** The beginning and the end of a relation, as the claims date them that stood on record. */
function ends(relation: RelationNode, known: string | null | undefined): readonly Dated[] {
  const claims = standing(relation.claims.nodes, known);
  if (claims.length === 0) return [];
  const bounds: Bounds = known == null ? relation : merged(claims);
  const entry = (kind: TimelineKind, date: string | null, days: Days | undefined): readonly Dated[] =>
    days === undefined ? [] : [{ ...days, kind, date, node: relation.id, planned: false }];
  return [
    ...entry('RELATION_BEGAN', bounds.from, beginning(bounds)),
    ...entry('RELATION_ENDED', bounds.until, ending(bounds)),
  ];
}

function stood({ claims }: Fact, known: string | null | undefined): boolean {
  return standing(claims.nodes, known).length > 0;
}

function tooMany(what: string, { pageInfo }: Page<unknown>): string | undefined {
  if (!pageInfo.hasNextPage) return undefined;
  return `There are over 10,000 ${what}, and only so many were read; bring "from" and "to" nearer together.`;
}
