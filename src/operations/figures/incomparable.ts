import { unreachable } from '../../errors/unreachable.js';
import type { IncomparableReason } from './comparable.js';
import type { Entry } from './entries.js';
import type { Family } from './sources.js';

/** Why figures cannot be compared, by the names of the SDL's `Incomparable`. */
export type Incomparable = {
  readonly __typename: 'Incomparable';
  readonly reason: IncomparableReason;
  readonly words: string;
  readonly families: readonly Family[];
  readonly ofClaims: readonly string[];
  readonly toClaims: readonly string[];
};

/** The refusal to compare numbers of some families. */
export function incomparableOf(
  reason: IncomparableReason,
  families: readonly Family[],
  of: readonly Entry[],
  to: readonly Entry[],
): Incomparable {
  return {
    __typename: 'Incomparable',
    reason,
    words: wordsOf(reason, of, to),
    families,
    ofClaims: of.map(({ claim }) => claim.id),
    toClaims: to.map(({ claim }) => claim.id),
  };
}

function wordsOf(reason: IncomparableReason, of: readonly Entry[], to: readonly Entry[]): string {
  switch (reason) {
    case 'MISSING':
      return missing(of, to);
    case 'UNIT':
      return `The first is in ${listed(of, units)}, the second in ${listed(to, units)}; "in" converts where a rate for the same days is on record.`;
    case 'DEFINITION':
      return `The first is defined as "${listed(of, definitions)}", the second as "${listed(to, definitions)}".`;
    case 'CHANNEL':
      return `The first is for ${listed(of, scopes)}, the second for ${listed(to, scopes)}.`;
    case 'BASIS':
      return 'One was measured, the other computed here from other figures, so that they may count differently.';
    case 'FORECAST':
      return 'One is a forecast and the other is not.';
    case 'PERIOD':
      return 'The periods are not equally long, or tell no days; compare years with years.';
    default:
      return unreachable(reason);
  }
}

function missing(of: readonly Entry[], to: readonly Entry[]): string {
  if (of.length === 0 && to.length === 0) return 'No source gives either figure.';
  if (of.length > 0 && to.length > 0) return 'The second figure is zero, and nothing can be divided by it.';
  const [given, absent] = of.length === 0 ? ['second', 'first'] : ['first', 'second'];
  return `Only the ${given} figure is given, not the ${absent} one; a number of another house would not be measured alike.`;
}

const units = ({ unit }: Entry): string => unit ?? 'bare numbers';
const definitions = ({ definition }: Entry): string => definition ?? 'not told';
const scopes = ({ channel, combinedWith, narrowed }: Entry): string =>
  [
    channel === null ? 'all channels' : `the channel ${channel}`,
    ...(combinedWith === null ? [] : [`with ${combinedWith}`]),
    ...(narrowed === null ? [] : [`narrowed to ${narrowed}`]),
  ].join(' ');

function listed(entries: readonly Entry[], read: (entry: Entry) => string): string {
  return [...new Set(entries.map(read))].sort().join(' or ');
}
