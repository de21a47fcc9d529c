import { exactOf } from '../../util/exact.js';
import { completeness, type Completeness } from '../analysis.js';
import { counting } from './candidates.js';
import { convertedText, type Conversion } from './convert.js';
import type { Basis, FigureFact, Place } from './fact.js';
import type { Period } from './period.js';
import { resolve, type Resolution } from './resolve.js';
import type { ChoiceRule } from './rule.js';

/** Whether there is a number: the SDL's `ValueStatus`. */
export type ValueStatus = 'VALUE' | 'UNKNOWN' | 'NONE';

/** One figure, by the names of the SDL's `Figure`, with ids for nodes. */
export type Figure = {
  readonly observation: string | null;
  readonly metric: string;
  readonly subject: string;
  readonly market: string;
  readonly period: string;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly unit: string | null;
  readonly channel: string | null;
  readonly combinedWith: string | null;
  readonly basis: Basis | null;
  readonly status: ValueStatus;
  readonly preferred: string | null;
  readonly low: string | null;
  readonly high: string | null;
  readonly approx: string | null;
  readonly min: string | null;
  readonly max: string | null;
  readonly claims: readonly string[];
  readonly origins: number;
  readonly resolution: Resolution | null;
  readonly conversion: Conversion | null;
  readonly words: string;
  readonly inWords: readonly string[];
  readonly others: readonly Figure[];
  readonly completeness: Completeness;
};

/** The figure on record with the claim that the rule takes; `metric` is the node's id. */
export function figureOf(fact: FigureFact, rule: ChoiceRule, metric: string, conversion: Conversion | null): Figure {
  const { id, subject, market, period, start, end, unit, channel, combinedWith, basis } = fact;
  const resolution = resolve({ id, kind: 'OBSERVATION', claims: fact.claims }, rule);
  const counted = counting(fact.claims, rule);
  const chosen = counted.find((claim) => claim.id === resolution.chosen);
  const into = (text: string | null | undefined): string | null => convertedText(text ?? null, conversion);
  return {
    observation: id,
    ...{ metric, subject, market, period, periodStart: start, periodEnd: end, channel, combinedWith, basis },
    unit: conversion?.to ?? unit,
    status: statusOf(resolution, chosen?.value ?? null),
    preferred: into(chosen?.value),
    low: into(chosen?.low),
    high: into(chosen?.high),
    approx: chosen?.approx ?? null,
    min: into(resolution.min),
    max: into(resolution.max),
    claims: counted.map((claim) => claim.id),
    origins: resolution.origins,
    resolution,
    conversion,
    words: resolution.words,
    inWords: [],
    others: [],
    completeness: completeness([]),
  };
}

/** The figure where nothing is on record, or nothing that may be taken. */
export function noFigure(
  { subject, market }: Place,
  metric: string,
  { text, start, end }: Period,
  words: string,
): Figure {
  return {
    observation: null,
    ...{ metric, subject, market, period: text, periodStart: start, periodEnd: end },
    ...{ unit: null, channel: null, combinedWith: null, basis: null, status: 'UNKNOWN' },
    ...{ preferred: null, low: null, high: null, approx: null, min: null, max: null },
    ...{ claims: [], origins: 0, resolution: null, conversion: null, words, inWords: [], others: [] },
    completeness: completeness([]),
  };
}

/** Where the policy keeps all claims there is a number though none is preferred; a zero that is meant exactly is none. */
function statusOf({ min, max, reason, chosen }: Resolution, value: string | null): ValueStatus {
  if (chosen === null) return reason === 'ALL_KEPT' && min !== null ? 'VALUE' : 'UNKNOWN';
  if (min === null || max === null) return 'UNKNOWN';
  return value !== null && exactOf(value).units === 0n ? 'NONE' : 'VALUE';
}
