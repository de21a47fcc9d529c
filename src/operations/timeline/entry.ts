import type { Days, Sureness } from '../evidence/window.js';

/** What kind of entry it is: the SDL's `TimelineKind`. */
export type TimelineKind = 'EVENT' | 'RELATION_BEGAN' | 'RELATION_ENDED' | 'OBSERVATION';

/** All kinds, in the order in which they are shown. */
export const TIMELINE_KINDS: readonly TimelineKind[] = ['EVENT', 'RELATION_BEGAN', 'RELATION_ENDED', 'OBSERVATION'];

/** What may stand on a timeline: a kind, its days and the id of its node. */
export type Dated = Days & {
  readonly kind: TimelineKind;
  readonly date: string | null;
  readonly node: string;
  /** Whether it is not known to have happened. */
  readonly planned: boolean;
};

/** An entry of a timeline, by the names of the SDL's `TimelineEntry`. */
export type Entry = Dated & { readonly certainty: Sureness };

/** What orders entries, and tells them apart. */
export function entryKey({ earliest, kind, node }: Entry): readonly string[] {
  return [earliest, kind, node];
}
