import { ServiceError } from '../../errors/service-error.js';
import { decimalKey } from '../../util/decimal-key.js';
import { compareExact, exactOf, printExact } from '../../util/exact.js';
import { completeness, type Analysis } from '../analysis.js';
import { checkEntities, checkMarkets } from '../evidence/known-ids.js';
import { pageOf, type PageArguments } from '../evidence/page-of.js';
import { originsOf } from '../evidence/standing.js';
import type { Chosen } from '../policy.js';
import { counting } from './candidates.js';
import type { Claim } from './claim.js';
import { contradict } from './contradict.js';
import { figureEvidence } from './evidence.js';
import type { FigureFact } from './fact.js';
import { knownMetrics } from './known.js';
import { spanOfAll } from './numbers.js';
import { checkNames, periodWhere, readPeriod } from './period.js';
import { resolve } from './resolve.js';
import { ruleOf, type ChoiceRule } from './rule.js';

type Arguments = Chosen<
  {
    readonly metric?: string | null | undefined;
    readonly subject?: string | null | undefined;
    readonly market?: string | null | undefined;
    readonly period?: string | null | undefined;
    readonly minSpread?: string | null | undefined;
  } & PageArguments
>;

/** Figures on which sources truly disagree, the widest first: the SDL's `conflicts`. */
export async function conflicts(analysis: Analysis, args: Arguments) {
  const { metric, subject, market, period: asked, minSpread } = args;
  const period = asked == null ? undefined : readPeriod('period', asked);
  const rule = ruleOf(args);
  const [{ facts, reasons }] = await Promise.all([
    figureEvidence(analysis, {
      basis: { in: ['MEASURED', 'FORECAST'] },
      ...(metric == null ? {} : { metric: { code: { eq: metric } } }),
      ...(subject == null ? {} : { about: { id: { eq: subject } } }),
      ...(market == null ? {} : { market: { id: { eq: market } } }),
      ...(period === undefined ? {} : { and: [periodWhere(period)] }),
    }),
    ...(metric == null ? [] : [knownMetrics(analysis, [metric])]),
    checkEntities(analysis, 'subject', subject == null ? [] : [subject]),
    checkMarkets(analysis, 'market', market == null ? [] : [market]),
    checkNames(analysis, 'period', period === undefined ? [] : [period]),
  ]);
  const least = minSpread == null ? undefined : leastSpread(minSpread);
  const all = facts
    .flatMap((fact) => conflictOf(fact, rule) ?? [])
    .filter(({ spread }) => least === undefined || (spread !== null && compareExact(exactOf(spread), least) >= 0));
  const identity = ['conflicts', metric, subject, market, asked, minSpread, rule];
  return {
    ...pageOf(all, conflictKey, args, identity),
    completeness: completeness(reasons, reasons.length === 0 ? null : all.length),
  };
}

function leastSpread(text: string) {
  const least = exactOf(text);
  if (compareExact(least, exactOf(1)) >= 0) return least;
  const message = `"minSpread" is ${text}; it is the greatest number over the least, so give 1 or more: 1.2 for a fifth more.`;
  throw new ServiceError('BAD_USER_INPUT', message);
}

/** The figure as a conflict; undefined where the claims that count give no two numbers that differ, or have too few origins. */
function conflictOf(fact: FigureFact, rule: ChoiceRule) {
  const counted = counting(fact.claims, rule);
  const span = spanOfAll(counted);
  const [best] = counted;
  if (span === undefined || !counted.some((claim) => best !== undefined && contradict('OBSERVATION', best, claim)))
    return undefined;
  const resolution = resolve({ id: fact.id, kind: 'OBSERVATION', claims: fact.claims }, rule);
  if (resolution.reason === 'TOO_FEW_ORIGINS') return undefined;
  return {
    observation: fact.id,
    spread: resolution.spread,
    min: printExact(span.low),
    max: printExact(span.high),
    families: byOrigin(counted),
    resolution,
  };
}

type Conflict = NonNullable<ReturnType<typeof conflictOf>>;

/** Orders the widest first; those without a spread come last. */
function conflictKey({ spread, observation }: Conflict): readonly string[] {
  return [spread === null ? '~' : decimalKey(`-${spread}`), observation];
}

function byOrigin(claims: readonly Claim[]) {
  return [...originsOf(claims)].map((origin) => {
    const told = claims.filter((claim) => claim.origin === origin);
    const span = spanOfAll(told);
    return {
      origin,
      min: span === undefined ? null : printExact(span.low),
      max: span === undefined ? null : printExact(span.high),
      claims: told.map(({ id }) => id),
    };
  });
}
