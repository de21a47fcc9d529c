import { compareExact } from '../../util/exact.js';
import type { Bounds } from '../evidence/bounds.js';
import type { Claim } from './claim.js';
import { spanOf } from './numbers.js';

/** A claim on a fact of any kind; one on a relation has bounds. */
export type AnyClaim = Claim & Partial<Bounds>;

/**
 * Whether two claims on one fact cannot both be right. Numbers must be the same, as must other values. Of a relation, what
 * only one of them tells does not matter, and a month does not contradict a day of it.
 */
export function contradict(kind: string, one: AnyClaim, other: AnyClaim): boolean {
  if (kind === 'RELATION') return datesPart(one, other) || qualifiersPart(one, other);
  const [left, right] = [spanOf(one), spanOf(other)];
  if (left !== undefined && right !== undefined) {
    return compareExact(left.low, right.low) !== 0 || compareExact(left.high, right.high) !== 0;
  }
  return kind === 'ATTRIBUTE' && one.value !== other.value;
}

function datesPart(one: AnyClaim, other: AnyClaim): boolean {
  return (
    apart([one.fromMin, one.fromMax], [other.fromMin, other.fromMax]) ||
    apart([one.toMin, one.toMax], [other.toMin, other.toMax])
  );
}

type Days = readonly [string | null | undefined, string | null | undefined];

/** Whether no day lies in both stretches; an open end reaches any day. */
function apart([min, max]: Days, [otherMin, otherMax]: Days): boolean {
  return (min != null && otherMax != null && min > otherMax) || (max != null && otherMin != null && max < otherMin);
}

/** Qualifiers that tell of dates, which bounds tell better, or of the source instead of the relation. */
const NOT_SAID = new Set([
  'from',
  'until',
  'notAfter',
  'asOf',
  'date',
  'start',
  'published',
  'approx',
  'precision',
  'deniedIn',
  'deniedBy',
]);

function qualifiersPart(one: Claim, other: Claim): boolean {
  const known = new Map(one.qualifiers.map(named));
  return other.qualifiers
    .map(named)
    .some(([name, value]) => !NOT_SAID.has(name) && known.has(name) && known.get(name) !== value);
}

function named(qualifier: string): readonly [string, string] {
  const [name = '', ...value] = qualifier.split('=');
  return [name, value.join('=')];
}
