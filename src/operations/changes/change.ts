import type { Days, Sureness } from '../evidence/window.js';

/** What kind of change it is: the SDL's `ChangeKind`. */
export type ChangeKind =
  | 'RELATION_BEGAN'
  | 'RELATION_ENDED'
  | 'EVENT_STARTED'
  | 'EVENT_ENDED'
  | 'STATUS_CHANGED'
  | 'ROLE_CHANGED'
  | 'LEARNED'
  | 'CORRECTED'
  | 'RERANKED'
  | 'WITHDRAWN';

/** One change, by the names of the SDL's `Change`, with ids for nodes. */
export type Change = Days & {
  readonly layer: 'WORLD' | 'RECORD';
  readonly kind: ChangeKind;
  readonly certainty: Sureness;
  readonly recordedAt: string | null;
  readonly event: string | null;
  readonly fact: string | null;
  readonly replaced: string | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly otherDates: readonly string[];
  readonly claims: readonly string[];
  readonly formerClaims: readonly string[];
};

/** What changes of most kinds lack. */
export const NOTHING_ELSE = {
  recordedAt: null,
  event: null,
  fact: null,
  replaced: null,
  before: null,
  after: null,
  otherDates: [],
  claims: [],
  formerClaims: [],
} as const;

/** What orders changes, and tells them apart. */
export function changeKey({ earliest, kind, event, fact, recordedAt }: Change): readonly string[] {
  return [earliest, kind, event ?? fact ?? '', recordedAt ?? ''];
}
