import type { Limit } from '../../analytics/meter.js';
import type { Analysis } from '../analysis.js';
import type { SliceOptions } from '../in-slices.js';

/** Edges that one traversal may look at. */
export const MAX_VISITS = 5_000_000;

/** The part of a request's time that one traversal may take, so that there is some left for reading what it found. */
const SHARE_OF_TIME = 0.5;

/** What a traversal of this request may take. */
export function sliceOptions({ deadline, signal, during }: Analysis): SliceOptions {
  return { milliseconds: deadline * SHARE_OF_TIME, signal, during };
}

/** What a limit is called in the completeness of an answer, with the way out. */
export function limitReasons(limit: Limit | undefined, more = ''): readonly string[] {
  if (limit === undefined) return [];
  const met =
    limit === 'visits' ? `It ended after looking at ${String(MAX_VISITS)} edges` : 'It ended when its time was up';
  return [`${met}${more}. Name fewer relations in "via", give "asOf", or go less far.`];
}

/** What a list that was cut short is told by in the completeness of an answer. */
export function listReasons(total: number, first: number): readonly string[] {
  return total > first ? [`${String(first)} of ${String(total)} are listed. Raise "first".`] : [];
}
