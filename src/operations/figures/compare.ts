import { ServiceError } from '../../errors/service-error.js';
import { completeness, type Analysis } from '../analysis.js';
import type { Chosen } from '../policy.js';
import { isAsLong } from './comparable.js';
import { compareFamilies, type ComparisonKind } from './compare-families.js';
import type { Converter } from './convert.js';
import { entriesOf, type Entry } from './entries.js';
import { isAt, type Place } from './fact.js';
import { familyEvidence, type FamilyEvidence } from './family-evidence.js';
import { checkPlaces, knownMetrics } from './known.js';
import { checkDistinctPeriods, checkNames, isOf, readPeriod, type Period } from './period.js';
import { checkCount, checkDistinct, placeOf, type MeasuredSubject } from './places.js';
import { converterInto } from './rates.js';
import { ruleOf, type ChoiceRule } from './rule.js';
import { unconverted, unconvertedReasons } from './unconverted.js';

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
  checkPairs(places, periods);
  const rule = ruleOf(args);
  const [{ facts, derivations, reasons }, converter, metrics] = await Promise.all([
    familyEvidence(analysis, { places, periods }),
    converterInto(analysis, args.in, rule),
    knownMetrics(
      analysis,
      places.map(({ metric }) => metric),
    ),
    checkPlaces(analysis, places),
    checkNames(analysis, 'periods', periods),
  ]);
  const asked = facts.filter(
    (fact) =>
      places.some((place) => isAt(fact, place)) &&
      periods.some((period) => isOf(fact, period)) &&
      (args.channel == null || fact.channel === args.channel),
  );
  const left = unconverted(asked, converter);
  const sides = sidesOf({ facts: asked, derivations }, places, periods, rule, converter);
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
  return { comparisons, completeness: completeness([...reasons, ...unconvertedReasons(left, args.in)]) };
}

function checkPairs(places: readonly Place[], periods: readonly Period[]): void {
  checkDistinct('subjects', places);
  checkDistinctPeriods('periods', periods);
  if (places.length > 1 || periods.length > 1) return;
  const message = 'One subject in one period leaves nothing to compare; give more "subjects" or more "periods".';
  throw new ServiceError('BAD_USER_INPUT', message);
}

type Side = { readonly place: Place; readonly period: Period; readonly entries: readonly Entry[] };

/** For each place, its figures by period in order of time. */
function sidesOf(
  { facts, derivations }: Pick<FamilyEvidence, 'facts' | 'derivations'>,
  places: readonly Place[],
  periods: readonly Period[],
  rule: ChoiceRule,
  converter: Converter | undefined,
): readonly (readonly Side[])[] {
  const inTime = [...periods].sort((one, other) => (timeOf(one) < timeOf(other) ? -1 : 1));
  return places.map((place) => {
    const at = facts.filter((fact) => isAt(fact, place));
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
