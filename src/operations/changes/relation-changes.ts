import { beginning, ending, merged, type Bounds } from '../evidence/bounds.js';
import { standing } from '../evidence/standing.js';
import { meet, sureness, type Days, type Sureness, type Window } from '../evidence/window.js';
import { NOTHING_ELSE, type Change, type ChangeKind } from './change.js';
import type { DatedClaim } from '../evidence/dated-claim.js';
import type { RelationEvidence } from './relation-evidence.js';
import { placeOf, type StatePlace } from './state-places.js';

/** One end of a relation that may lie in the window. */
type Moment = {
  readonly fact: RelationEvidence;
  readonly claims: readonly DatedClaim[];
  readonly days: Days;
  readonly certainty: Sureness;
  readonly dates: readonly string[];
  readonly place: StatePlace | undefined;
};

/**
 * The beginnings and ends of relations in a window, as the record stood. Where one standing or role gives way to another
 * on what may be the same day, the two are one change.
 */
export function relationChanges(
  relations: readonly RelationEvidence[],
  window: Window,
  known: string | null | undefined,
): readonly Change[] {
  const moments = relations.map((fact) => momentsOf(fact, window, known));
  const begun = moments.flatMap(({ began }) => began ?? []);
  const ended = new Set(moments.flatMap(({ ended: end }) => end ?? []));
  const changes = begun.map((moment) => {
    const former = [...ended].find((end) => gaveWay(end, moment));
    if (former !== undefined) ended.delete(former);
    return begin(moment, former);
  });
  return [...changes, ...[...ended].map(end)];
}

function momentsOf(
  fact: RelationEvidence,
  window: Window,
  known: string | null | undefined,
): { readonly began?: Moment | undefined; readonly ended?: Moment | undefined } {
  const claims = standing(fact.claims.nodes, known);
  if (claims.length === 0) return {};
  const bounds: Bounds = known == null ? fact : merged(claims);
  const moment = (days: Days | undefined, dated: string | null, given: (claim: Bounds) => string | null) => {
    const certainty = days === undefined ? undefined : sureness(days, window);
    if (days === undefined || certainty === undefined) return undefined;
    const dates = [...new Set(claims.map(given))].filter((date) => date !== null && date !== dated).sort();
    return { fact, claims, days, certainty, dates: dates as readonly string[], place: placeOf(fact) };
  };
  return {
    began: moment(beginning(bounds), bounds.from, ({ from }) => from),
    ended: moment(ending(bounds), bounds.until, ({ until }) => until),
  };
}

function gaveWay(end: Moment, began: Moment): boolean {
  return (
    end.place !== undefined &&
    end.place.key === began.place?.key &&
    end.fact.id !== began.fact.id &&
    meet(end.days, began.days)
  );
}

function begin(moment: Moment, former: Moment | undefined): Change {
  const change = changeOf(moment, 'RELATION_BEGAN');
  return {
    ...change,
    after: moment.place?.value ?? null,
    replaced: former?.fact.id ?? null,
    before: former?.place?.value ?? null,
  };
}

function end(moment: Moment): Change {
  return { ...changeOf(moment, 'RELATION_ENDED'), before: moment.place?.value ?? null };
}

function changeOf({ fact, claims, days, certainty, dates, place }: Moment, otherwise: ChangeKind): Change {
  return {
    ...NOTHING_ELSE,
    ...days,
    layer: 'WORLD',
    kind: place?.kind ?? otherwise,
    certainty,
    fact: fact.id,
    otherDates: dates,
    claims: claims.map(({ id }) => id),
  };
}
