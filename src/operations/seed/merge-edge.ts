import type { PropertyValues } from '../../model/stored.js';
import type { Bounds, RelationDraft } from './draft.js';
import type { Fact } from './facts.js';

/**
 * What an edge carries, derived from its claims: each property and each end from the best claim that states it, so that
 * a claim that is silent about the beginning hides no other that knows it. Deprecated claims give nothing.
 */
export function mergedEdge(fact: Fact<RelationDraft>): PropertyValues {
  const [best] = fact.assertions;
  const sources = standing(fact);
  const given: Record<string, PropertyValues[string]> = {};
  for (const { fact: draft } of sources) {
    for (const [name, value] of Object.entries(draft.properties)) given[name] ??= value;
  }
  const bounds = mergedBounds(sources.map(({ claim }) => claim.bounds));
  return { ...given, ...bounds, certainty: best.claim.certainty };
}

/** The claims of an edge that count, best first: those not deprecated, or the best where all are. */
export function standing({ assertions }: Fact<RelationDraft>): Fact<RelationDraft>['assertions'][number][] {
  const valid = assertions.filter(({ claim }) => claim.rank !== 'DEPRECATED');
  return valid.length === 0 ? [assertions[0]] : valid;
}

/**
 * The bounds of an edge from those of its claims, best first; a claim that dates an end beats one that merely limits it. One
 * that says since when, and leaves the end open, is not limited by another that merely saw it on a day.
 */
export function mergedBounds(all: readonly Bounds[]): Bounds {
  const begin = all.find(({ fromMin }) => fromMin !== undefined) ?? all.find(({ fromBasis }) => fromBasis === 'STATED');
  const isOpen = all.some(({ fromMin, toMin }) => fromMin !== undefined && toMin === undefined);
  const limit = isOpen ? undefined : all.find(({ untilBasis }) => untilBasis === 'STATED');
  const end = all.find(({ toMax }) => toMax !== undefined) ?? limit;
  return {
    from: begin?.from,
    fromMin: begin?.fromMin,
    fromMax: begin?.fromMax,
    fromBasis: begin === undefined ? 'ASSUMED' : 'STATED',
    until: end?.until,
    toMin: end?.toMin,
    toMax: end?.toMax,
    untilBasis: end === undefined ? 'ASSUMED' : 'STATED',
  };
}
