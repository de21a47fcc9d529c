import { completeness, type Analysis } from '../analysis.js';
import type { Chosen } from '../policy.js';
import type { Converter } from './convert.js';
import { figuresOf } from './evidence.js';
import { isAt, type Basis, type FigureFact, type Place } from './fact.js';
import { pickFor } from './figure.js';
import { figureOf, type Figure } from './figure-of.js';
import { stretches, type Grain, type Stretch } from './grain.js';
import { checkPlaces, knownMetrics } from './known.js';
import { isOf } from './period.js';
import type { Wanted } from './pick.js';
import { checkCount, placeOf, type MeasuredSubject } from './places.js';
import { converterInto } from './rates.js';
import { ruleOf, type ChoiceRule } from './rule.js';
import { unconvertedReasons } from './unconverted.js';

type Arguments = Chosen<{
  readonly metric: string;
  readonly subjects: readonly MeasuredSubject[];
  readonly from: string;
  readonly to: string;
  readonly grain: Grain;
  readonly unit?: string | null | undefined;
  readonly channel?: string | null | undefined;
  readonly basis?: Basis | null | undefined;
  readonly in?: string | null | undefined;
}>;

/** Figures over time, for charts: the SDL's `series`. */
export async function series(analysis: Analysis, args: Arguments) {
  checkCount('subjects', args.subjects.length, 20);
  const points = stretches(args.from, args.to, args.grain);
  const places = args.subjects.map((subject) => placeOf(subject, args.metric));
  const rule = ruleOf(args);
  const [{ facts, reasons }, converter, metrics] = await Promise.all([
    figuresOf(analysis, { places, periods: points }),
    converterInto(analysis, args.in, rule),
    knownMetrics(
      analysis,
      places.map(({ metric }) => metric),
    ),
    checkPlaces(analysis, places),
  ]);
  const lines = places.map((place) => {
    const metric = metrics.get(place.metric)?.id ?? place.metric;
    const at = facts.filter((fact) => isAt(fact, place));
    return lineOf(place, metric, at, points, args, rule, converter);
  });
  const unconverted = lines.flatMap((line) => line.unconverted);
  const [unknown] = unconverted;
  const isEmpty = lines.every(({ filled }) => filled === 0);
  if (converter !== undefined && unknown !== undefined && isEmpty) throw converter.refusal(unknown);
  return {
    series: lines.map((line) => line.series),
    completeness: completeness([...reasons, ...unconvertedReasons(unconverted, args.in)]),
  };
}

type Point = { readonly stretch: Stretch; readonly fact: FigureFact | undefined; readonly figure: Figure | undefined };

function lineOf(
  place: Place,
  metric: string,
  facts: readonly FigureFact[],
  stretched: readonly Stretch[],
  wanted: Wanted,
  rule: ChoiceRule,
  converter: Converter | undefined,
) {
  const placed = stretched.map((stretch) => facts.filter((fact) => isOf(fact, stretch)));
  const units = [...new Set(placed.flat().map(({ unit }) => unit ?? ''))].sort();
  const drawn = (unit: string | null | undefined): readonly Point[] =>
    stretched.map((stretch, index) =>
      pointOf(stretch, placed[index] ?? [], { ...wanted, unit }, rule, metric, converter),
    );
  const free = wanted.unit == null && converter === undefined;
  const tried = free ? units.map((unit) => drawn(unit)) : [drawn(wanted.unit)];
  const points = tried.reduce((best, other) => (filled(other) > filled(best) ? other : best), tried[0] ?? drawn(null));
  const unit = points.find(({ figure }) => figure !== undefined)?.figure?.unit ?? null;
  return {
    series: {
      metric,
      subject: place.subject,
      market: place.market,
      unit,
      otherUnits: converter === undefined ? units.filter((other) => other !== (unit ?? '')) : [],
      points: points.map(shown),
    },
    filled: filled(points),
    unconverted: points.flatMap(({ fact, figure }) => (fact !== undefined && figure === undefined ? [fact] : [])),
  };
}

function pointOf(
  stretch: Stretch,
  facts: readonly FigureFact[],
  wanted: Wanted,
  rule: ChoiceRule,
  metric: string,
  converter: Converter | undefined,
): Point {
  const { fact } = pickFor(facts, wanted, rule, converter);
  const conversion = fact === undefined || converter === undefined ? null : converter.conversion(fact);
  const figure = fact === undefined || conversion === undefined ? undefined : figureOf(fact, rule, metric, conversion);
  return { stretch, fact, figure };
}

function filled(points: readonly Point[]): number {
  return points.filter(({ figure }) => figure !== undefined && figure.status !== 'UNKNOWN').length;
}

function shown({ stretch, figure }: Point) {
  const { text: period, start, end } = stretch;
  if (figure === undefined) {
    return {
      period,
      start,
      end,
      status: 'UNKNOWN',
      value: null,
      low: null,
      high: null,
      resolution: null,
      figure: null,
    };
  }
  const { status, preferred, min, max, resolution } = figure;
  return { period, start, end, status, value: preferred, low: min, high: max, resolution, figure };
}
