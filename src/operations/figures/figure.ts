import { completeness, type Analysis } from '../analysis.js';
import { checkEntities } from '../evidence/known-ids.js';
import type { Chosen } from '../policy.js';
import type { Converter } from './convert.js';
import { figuresOf } from './evidence.js';
import { isAt, type FigureFact, type Place } from './fact.js';
import { figureOf, noFigure, type Figure } from './figure-of.js';
import { toldInWords, wordsOn } from './in-words.js';
import { checkPlaces, knownMetrics } from './known.js';
import { checkNames, isOf, readPeriod } from './period.js';
import { pick, type Picked, type Wanted } from './pick.js';
import { converterInto } from './rates.js';
import { ruleOf, type ChoiceRule } from './rule.js';

type Arguments = Chosen<Wanted & Place & { readonly period: string; readonly in?: string | null | undefined }>;

/** One figure with all that sources say of it: the SDL's `figure`. */
export async function figure(analysis: Analysis, args: Arguments): Promise<Figure> {
  const { metric: code, subject, market } = args;
  const place = { metric: code, subject, market };
  const period = readPeriod('period', args.period);
  const rule = ruleOf(args);
  const [{ facts, reasons }, converter, metrics, { told, reasons: untold }] = await Promise.all([
    figuresOf(analysis, { places: [place], periods: [period] }),
    converterInto(analysis, args.in, rule),
    knownMetrics(analysis, [code]),
    toldInWords(analysis, subject),
    checkPlaces(analysis, [place], ['subject', 'market']),
    checkEntities(analysis, 'combinedWith', args.combinedWith == null ? [] : [args.combinedWith]),
    checkNames(analysis, 'period', [period]),
  ]);
  const metric = metrics.get(code)?.id ?? code;
  const asked = facts.filter((fact) => isAt(fact, place) && isOf(fact, period));
  const { fact, words } = pickFor(asked, args, rule, converter);
  const answer = fact === undefined ? noFigure(place, metric, period, words) : figureIn(fact, rule, metric, converter);
  const others = asked.filter((other) => other !== fact).map((other) => figureOf(other, rule, metric, null));
  const inWords = wordsOn(told, { metric, market, period: args.period }, rule);
  const said = asked.length === 0 && inWords.length > 0 ? IN_WORDS_ONLY : words;
  return { ...answer, words: said, inWords, others, completeness: completeness([...reasons, ...untold]) };
}

const IN_WORDS_ONLY = 'No number is on record; sources tell of it in words only, which "inWords" lists.';

/** Picks a figure that is in the currency asked for already, where there is one, before any that must be converted. */
export function pickFor(
  facts: readonly FigureFact[],
  wanted: Wanted,
  rule: ChoiceRule,
  converter: Converter | undefined,
): Picked {
  if (converter === undefined || wanted.unit != null) return pick(facts, wanted, rule);
  const already = pick(facts, { ...wanted, unit: converter.to }, rule);
  return already.fact === undefined ? pick(facts, wanted, rule) : already;
}

function figureIn(fact: FigureFact, rule: ChoiceRule, metric: string, converter: Converter | undefined): Figure {
  if (converter === undefined) return figureOf(fact, rule, metric, null);
  const conversion = converter.conversion(fact);
  if (conversion === undefined) throw converter.refusal(fact);
  return figureOf(fact, rule, metric, conversion);
}
