import { ServiceError } from '../../errors/service-error.js';
import { isPartialDate, partialDateBounds } from '../../util/partial-date.js';
import { completeness, type Analysis } from '../analysis.js';
import type { Chosen } from '../policy.js';
import { counting } from './candidates.js';
import type { Claim } from './claim.js';
import { figuresOf } from './evidence.js';
import { isAt, type FigureFact, type Place } from './fact.js';
import { figureOf } from './figure-of.js';
import { checkPlaces, knownMetrics } from './known.js';
import { checkNames, isOf, readPeriod, type Period } from './period.js';
import { pick } from './pick.js';
import { checkCount, placeOf, type MeasuredSubject } from './places.js';
import { ruleOf, type ChoiceRule } from './rule.js';

type Arguments = Chosen<{
  readonly subjects: readonly MeasuredSubject[];
  readonly metrics: readonly string[];
  readonly periods: readonly string[];
  readonly staleAfter?: number | null | undefined;
}>;

const STATES = ['PRESENT', 'STALE', 'DISPUTED', 'MISSING'] as const;
type State = (typeof STATES)[number];

const MAX_CELLS = 5000;

/** How well subjects, metrics and periods are covered: the SDL's `coverage`. */
export async function coverage(analysis: Analysis, args: Arguments) {
  checkSize(args);
  const periods = args.periods.map((text) => readPeriod('periods', text));
  const places = args.subjects.flatMap((subject) => args.metrics.map((metric) => placeOf(subject, metric)));
  const rule = ruleOf(args);
  const [{ facts, reasons }, metrics] = await Promise.all([
    figuresOf(analysis, { places, periods }),
    knownMetrics(
      analysis,
      places.map(({ metric }) => metric),
    ),
    checkPlaces(analysis, places),
    checkNames(analysis, 'periods', periods),
  ]);
  const oldest = args.staleAfter == null ? undefined : daysBefore(analysis.today, args.staleAfter);
  const cells = places.flatMap((place) => {
    const at = facts.filter((fact) => isAt(fact, place));
    const metric = metrics.get(place.metric)?.id ?? place.metric;
    return periods.map((period) => cellOf(at, place, metric, period, rule, oldest));
  });
  const counts = STATES.map((state) => ({ state, count: cells.filter((cell) => cell.state === state).length }));
  return { cells, counts: counts.filter(({ count }) => count > 0), completeness: completeness(reasons) };
}

function cellOf(
  facts: readonly FigureFact[],
  { subject, market }: Place,
  metric: string,
  period: Period,
  rule: ChoiceRule,
  oldest: string | undefined,
) {
  const { fact } = pick(
    facts.filter((candidate) => isOf(candidate, period)),
    {},
    rule,
  );
  const figure = fact === undefined ? undefined : figureOf(fact, rule, metric, null);
  const newest = fact === undefined ? null : newestDay(counting(fact.claims, rule));
  const isMissing = figure === undefined || figure.status === 'UNKNOWN';
  const isStale = !isMissing && oldest !== undefined && (newest === null || newest < oldest);
  const isDisputed = figure?.resolution?.isDisputed === true;
  const state: State = isMissing ? 'MISSING' : isDisputed ? 'DISPUTED' : isStale ? 'STALE' : 'PRESENT';
  return {
    ...{ metric, subject, market, period: period.text, state, isStale, newest },
    origins: figure?.origins ?? 0,
    observation: fact?.id ?? null,
  };
}

/** The latest day on which the newest source can have been published; null where none has a date. */
function newestDay(claims: readonly Claim[]): string | null {
  const days = claims.flatMap(({ document }) => {
    const published = document?.published ?? '';
    return isPartialDate(published) ? [partialDateBounds(published).max] : [];
  });
  return days.sort().at(-1) ?? null;
}

function daysBefore(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - count);
  return date.toISOString().slice(0, 10);
}

function checkSize({ subjects, metrics, periods, staleAfter }: Arguments): void {
  for (const [name, { length }] of Object.entries({ subjects, metrics, periods })) checkCount(name, length, MAX_CELLS);
  const cells = subjects.length * metrics.length * periods.length;
  if (cells > MAX_CELLS) {
    const message = `${String(subjects.length)} subjects by ${String(metrics.length)} metrics by ${String(periods.length)} periods are ${String(cells)} cells; at most ${String(MAX_CELLS)} are answered. Ask in parts.`;
    throw new ServiceError('LIMIT_EXCEEDED', message);
  }
  if (staleAfter == null || (staleAfter >= 0 && staleAfter <= 100_000)) return;
  throw new ServiceError('BAD_USER_INPUT', `"staleAfter" is ${String(staleAfter)}; give days, 0 to 100000.`);
}
