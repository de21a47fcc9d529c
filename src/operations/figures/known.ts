import { ServiceError } from '../../errors/service-error.js';
import type { Analysis } from '../analysis.js';
import { checkEntities, checkMarkets } from '../evidence/known-ids.js';
import { typosBetween } from '../search/mistyped.js';

/** A metric there is. */
export type KnownMetric = { readonly id: string; readonly code: string; readonly additive: boolean };

const METRICS = /* GraphQL */ `
  query KnownMetrics {
    metrics(first: 10000) {
      nodes {
        id
        code
        additive
      }
    }
  }
`;

type Metrics = { readonly metrics: { readonly nodes: readonly KnownMetric[] } };

/** The metrics of these codes, by code. Throws BAD_USER_INPUT for a code that no metric has, naming those near to it. */
export async function knownMetrics(
  analysis: Analysis,
  codes: readonly string[],
): Promise<ReadonlyMap<string, KnownMetric>> {
  const { metrics } = await analysis.ask<Metrics>(METRICS);
  const known = new Map(metrics.nodes.map((metric) => [metric.code, metric]));
  const unknown = codes.find((code) => !known.has(code));
  if (unknown === undefined) return known;
  const near = nearTo(unknown, [...known.keys()]);
  const meant = near.length === 0 ? '' : ` Did you mean ${near.map((code) => `"${code}"`).join(' or ')}?`;
  const message = `There is no metric of the code "${unknown}".${meant} metrics { nodes { code definition } } lists all.`;
  throw new ServiceError('BAD_USER_INPUT', message);
}

/** Throws BAD_USER_INPUT where a subject is no entity or a market no market or region, naming the argument and the id. */
export async function checkPlaces(
  analysis: Analysis,
  places: readonly { readonly subject: string; readonly market: string }[],
  [subjects, markets]: readonly [string, string] = ['subjects', 'market'],
): Promise<void> {
  await Promise.all([
    checkEntities(analysis, subjects, [...new Set(places.map(({ subject }) => subject))]),
    checkMarkets(analysis, markets, [...new Set(places.map(({ market }) => market))]),
  ]);
}

const MOST_OFFERED = 5;

function nearTo(code: string, codes: readonly string[]): readonly string[] {
  const typed = code.toLowerCase();
  return codes
    .map((known) => ({ known, typos: isWithin(typed, known) ? 1 : typosBetween(typed, known, 2) }))
    .filter((entry): entry is { known: string; typos: number } => entry.typos !== undefined)
    .sort((a, b) => a.typos - b.typos || (a.known < b.known ? -1 : 1))
    .slice(0, MOST_OFFERED)
    .map(({ known }) => known);
}

function isWithin(typed: string, known: string): boolean {
  return typed.length > 2 && (known.includes(typed) || typed.includes(known));
}
