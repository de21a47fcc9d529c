import { ServiceError } from '../../errors/service-error.js';
import { completeness, type Analysis } from '../analysis.js';
import type { Chosen } from '../policy.js';
import { entriesOf } from './entries.js';
import { isAt, isPlain, type FigureFact, type Place } from './fact.js';
import { familyEvidence } from './family-evidence.js';
import { checkPlaces, knownMetrics, type KnownMetric } from './known.js';
import { checkApart } from './overlap.js';
import { checkNames, isOf, readPeriod } from './period.js';
import { checkCount, checkDistinct, placeOf, type MeasuredSubject } from './places.js';
import { converterInto } from './rates.js';
import { ruleOf } from './rule.js';
import { checkSums, commonUnit } from './sums.js';
import { unconverted, unconvertedReasons } from './unconverted.js';

type Arguments = Chosen<{
  readonly metric: string;
  readonly whole: MeasuredSubject;
  readonly parts: readonly MeasuredSubject[];
  readonly period: string;
  readonly unit?: string | null | undefined;
  readonly in?: string | null | undefined;
}>;

/** Whether parts add up to their whole, within each family of sources: the SDL's `sumCheck`. */
export async function sumCheck(analysis: Analysis, args: Arguments) {
  checkCount('parts', args.parts.length, 300);
  const period = readPeriod('period', args.period);
  const [whole, ...parts] = [args.whole, ...args.parts].map((subject) => placeOf(subject, args.metric)) as [
    Place,
    ...Place[],
  ];
  const places = [whole, ...parts];
  checkParts(whole, parts);
  const rule = ruleOf(args);
  const [{ facts, derivations, reasons }, converter, metrics] = await Promise.all([
    familyEvidence(analysis, { places, periods: [period] }),
    converterInto(analysis, args.in, rule),
    knownMetrics(
      analysis,
      places.map(({ metric }) => metric),
    ),
    checkPlaces(analysis, places, ['parts', 'market']),
    checkApart(analysis, parts),
    checkNames(analysis, 'period', [period]),
  ]);
  for (const { metric } of places) refuseNotAdditive(metrics.get(metric));
  const plain = facts.filter(
    (fact) => isOf(fact, period) && isPlain(fact) && places.some((place) => isAt(fact, place)),
  );
  const wanted = inUnit(plain, args.unit);
  const left = unconverted(wanted, converter);
  const sides = places.map((place) => {
    const asked = wanted.filter((fact) => isAt(fact, place));
    const figure = {
      metric: metrics.get(place.metric)?.id ?? place.metric,
      subject: place.subject,
      market: place.market,
    };
    return { figure: { ...figure, period: args.period }, entries: entriesOf(asked, derivations, rule, converter) };
  });
  const unit = args.in ?? args.unit ?? commonUnit(sides);
  return {
    unit: unit ?? null,
    checks: checkSums(sides, unit),
    completeness: completeness([...reasons, ...unconvertedReasons(left, args.in)]),
  };
}

/** Throws BAD_USER_INPUT where there are figures, but none in the unit, naming those there are. */
function inUnit<Fact extends FigureFact>(facts: readonly Fact[], unit: string | null | undefined): readonly Fact[] {
  if (unit == null) return facts;
  const found = facts.filter((fact) => fact.unit === unit);
  if (found.length > 0 || facts.length === 0) return found;
  const units = [...new Set(facts.map((fact) => fact.unit ?? 'bare numbers'))].sort().join(', ');
  const message = `"unit" is "${unit}", in which neither the whole nor any part is given, but in ${units}. Name one of these, or convert with "in" where a rate for the period is on record.`;
  throw new ServiceError('BAD_USER_INPUT', message);
}

function checkParts(whole: Place, parts: readonly Place[]): void {
  checkDistinct('parts', parts);
  const { subject, market, metric } = whole;
  if (!parts.some((part) => part.subject === subject && part.market === market && part.metric === metric)) return;
  const message = `"parts" names "${subject}" with the market "${market}", which is the whole; leave it out.`;
  throw new ServiceError('BAD_USER_INPUT', message);
}

function refuseNotAdditive(metric: KnownMetric | undefined): void {
  if (metric === undefined || metric.additive) return;
  const message = `Figures of "${metric.code}" do not add up: the metric is not additive. Take an additive one, such as an amount or a count of orders; metrics { nodes { code additive } } tells which are.`;
  throw new ServiceError('BAD_USER_INPUT', message);
}
