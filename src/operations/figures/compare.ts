import { completeness, type Analysis } from '../analysis.js';
import type { Chosen } from '../policy.js';
import { isAsLong } from './comparable.js';
import { compareFamilies, type ComparisonKind } from './compare-families.js';
import type { Converter } from './convert.js';
import { entriesOf, type Entry } from './entries.js';
import { isAt, type FigureFact, type Place } from './fact.js';
import { familyEvidence, type FamilyEvidence } from './family-evidence.js';
import { checkPlaces, knownMetrics } from './known.js';
import { checkNames, isOf, periodsWhere, readPeriod, type Period } from './period.js';
import { checkCount, placeOf, type MeasuredSubject } from './places.js';
import { converterInto } from './rates.js';
import { ruleOf, type ChoiceRule } from './rule.js';
import { placesWhere } from './where.js';

type Arguments = Chosen<{
  readonly metric: string;
  readonly subjects: readonly MeasuredSubject[];
  readonly periods: readonly string[];
  readonly channel?: string | null | undefined;
  readonly in?: string | null | undefined;
}>;

/** Growth and ratios, each inside one family of sources: the SDL's `compare`. */
export async function compare(analysis: Analysis, args: Arguments) {
  checkCount('subjects', args.subjects.length, 10);
  checkCount('periods', args.periods.length, 20);
  const periods = args.periods.map((text) => readPeriod('periods', text));
  const places = args.subjects.map((subject) => placeOf(subject, args.metric));
  const rule = ruleOf(args);
  const [evidence, converter, metrics] = await Promise.all([
    familyEvidence(analysis, { and: [placesWhere(places), periodsWhere(periods)] }),
    converterInto(analysis, args.in, rule),
    knownMetrics(
      analysis,
      places.map(({ metric }) => metric),
    ),
    checkPlaces(analysis, places),
    checkNames(analysis, 'periods', periods),
  ]);
  const { facts, reasons } = evidence;
  const sides = sidesOf(evidence, places, periods, args.channel, rule, converter);
  refuseUnconverted(facts, places, converter);
  const shown = ({ place, period }: Side) => ({
    metric: metrics.get(place.metric)?.id ?? place.metric,
    subject: place.subject,
    market: place.market,
    period: period.text,
  });
  const comparisons = pairsOf(sides).map(({ kind, of, to }) => ({
    kind,
    of: shown(of),
    to: shown(to),
    results: compareFamilies(kind, of.entries, to.entries),
  }));
  return { comparisons, completeness: completeness(reasons) };
}

type Side = { readonly place: Place; readonly period: Period; readonly entries: readonly Entry[] };

/** For each place, its figures by period in order of time. */
function sidesOf(
  { facts, derivations }: FamilyEvidence,
  places: readonly Place[],
  periods: readonly Period[],
  channel: string | null | undefined,
  rule: ChoiceRule,
  converter: Converter | undefined,
): readonly (readonly Side[])[] {
  const inTime = [...periods].sort((one, other) => (timeOf(one) < timeOf(other) ? -1 : 1));
  return places.map((place) => {
    const at = facts.filter((fact) => isAt(fact, place) && (channel == null || fact.channel === channel));
    return inTime.map((period) => {
      const of = at.filter((fact) => isOf(fact, period));
      return { place, period, entries: entriesOf(of, derivations, rule, converter) };
    });
  });
}

function timeOf({ text, start, end }: Period): string {
  return `${start ?? '~'} ${end ?? '~'} ${text}`;
}

type Pair = { readonly kind: ComparisonKind; readonly of: Side; readonly to: Side };

/** Growth of each place on its last period of the same length, then the first place over each other in each period. */
function pairsOf(sides: readonly (readonly Side[])[]): readonly Pair[] {
  const growth = sides.flatMap((line) =>
    line.slice(1).flatMap((of, index): Pair[] => {
      const earlier = line.slice(0, index + 1);
      const to = earlier.findLast(({ period }) => isAsLong(period, of.period)) ?? earlier.at(-1);
      return to === undefined ? [] : [{ kind: 'GROWTH', of, to }];
    }),
  );
  const [first = [], ...rest] = sides;
  const ratios = first.flatMap((of, index) =>
    rest.flatMap((line): Pair[] => {
      const to = line[index];
      return to === undefined ? [] : [{ kind: 'RATIO', of, to }];
    }),
  );
  return [...growth, ...ratios];
}

/** Where a currency is asked for and no figure at all can be told in it, there is nothing to compare. */
function refuseUnconverted(
  facts: readonly FigureFact[],
  places: readonly Place[],
  converter: Converter | undefined,
): void {
  if (converter === undefined) return;
  const asked = facts.filter((fact) => places.some((place) => isAt(fact, place)));
  const [first] = asked;
  if (first !== undefined && asked.every((fact) => converter.conversion(fact) === undefined))
    throw converter.refusal(first);
}
