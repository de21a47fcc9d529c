import { ServiceError } from '../../errors/service-error.js';
import { completeness, type Analysis } from '../analysis.js';
import type { AsOf } from '../as-of.js';
import { checkGiven } from '../check-given.js';
import { checkEntities } from '../evidence/known-ids.js';
import { pageOf, type PageArguments } from '../evidence/page-of.js';
import { checkWindow, counts, sureness, type Sureness } from '../evidence/window.js';
import { bucketsOf, type TimelineUnit } from './buckets.js';
import { entryKey, TIMELINE_KINDS, type Dated, type Entry, type TimelineKind } from './entry.js';
import { eventEntries, observationEntries, relationEntries, type Found } from './evidence.js';

type Arguments = PageArguments & {
  readonly of: readonly string[];
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly bucket: TimelineUnit;
  readonly kinds?: readonly TimelineKind[] | null | undefined;
  readonly mode: Sureness;
  readonly known?: string | null | undefined;
  /** Of the operation, whose instant counts where the field names none. */
  readonly asOf?: AsOf | null | undefined;
};

/** What happened to some things or in some markets, in time order: the SDL's `timeline`. */
export async function timeline(analysis: Analysis, given: Arguments) {
  checkWindow(given);
  checkGiven('kinds', given.kinds);
  const args = { ...given, known: given.known ?? given.asOf?.known };
  if (args.of.length === 0) {
    throw new ServiceError('BAD_USER_INPUT', '"of" names nothing; give at least one id of an entity or a market.');
  }
  const [found] = await Promise.all([allEntries(analysis, args), checkEntities(analysis, 'of', args.of)]);
  const entries = found.flatMap((part) => part.entries.flatMap((dated) => inWindow(dated, args)));
  const reasons = found.flatMap(({ reason }) => reason ?? []);
  const { of, from, to, bucket, kinds, mode, known } = args;
  return {
    ...pageOf(entries, entryKey, args, ['timeline', of, from, to, kinds, mode, known]),
    buckets: () => bucketsOf(entries, bucket),
    completeness: completeness(reasons, reasons.length === 0 ? null : entries.length),
  };
}

/** Asks only for what entries of the kinds rest on, all of it in one turn. */
function allEntries(analysis: Analysis, args: Arguments): Promise<readonly Found[]> {
  const kinds = args.kinds ?? TIMELINE_KINDS;
  const ofRelations = kinds.includes('RELATION_BEGAN') || kinds.includes('RELATION_ENDED');
  return Promise.all([
    ...(kinds.includes('EVENT') ? [eventEntries(analysis, args)] : []),
    ...(ofRelations ? [relationEntries(analysis, args, kinds)] : []),
    ...(kinds.includes('OBSERVATION') ? [observationEntries(analysis, args)] : []),
  ]);
}

function inWindow(dated: Dated, { from, to, mode }: Arguments): readonly Entry[] {
  const found = sureness(dated, { from, to });
  const certainty = found === 'CERTAIN' && dated.planned ? 'POSSIBLE' : found;
  return counts(certainty, mode) ? [{ ...dated, certainty }] : [];
}
