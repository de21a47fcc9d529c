import { completeness, type Analysis } from '../analysis.js';
import type { AsOf } from '../as-of.js';
import { checkMarkets, typesOfIds } from '../evidence/known-ids.js';
import { pageOf, type PageArguments } from '../evidence/page-of.js';
import { checkWindow, counts, type Sureness } from '../evidence/window.js';
import { changeKey, type Change, type ChangeKind } from './change.js';
import { eventChanges } from './event-changes.js';
import { eventEvidence } from './event-evidence.js';
import { recordChanges } from './record-changes.js';
import { recordEvidence } from './record-evidence.js';
import { relationChanges } from './relation-changes.js';
import { relationEvidence } from './relation-evidence.js';
import { inScope, type Scope } from './scope.js';

type Arguments = PageArguments & {
  readonly from: string;
  readonly to: string;
  readonly entities?: readonly string[] | null | undefined;
  readonly markets?: readonly string[] | null | undefined;
  readonly kinds?: readonly ChangeKind[] | null | undefined;
  readonly mode: Sureness;
  readonly known?: string | null | undefined;
  /** Of the operation, whose instant counts where the field names none. */
  readonly asOf?: AsOf | null | undefined;
};

/** Changes, and what kept them from being all. */
type Found = { readonly changes: readonly Change[]; readonly reason: string | undefined };

/** What changed in a window, in the world and on record: the SDL's `changes`. */
export async function changes(analysis: Analysis, given: Arguments) {
  checkWindow(given);
  const args = { ...given, known: given.known ?? given.asOf?.known };
  const { from, to, kinds, mode, known } = args;
  const scope: Scope = { entities: setOf(args.entities), markets: setOf(args.markets) };
  const [found] = await Promise.all([
    allChanges(analysis, args, scope),
    typesOfIds(analysis, 'entities', args.entities ?? []),
    checkMarkets(analysis, 'markets', args.markets ?? []),
  ]);
  const all = found
    .flatMap((part) => part.changes)
    .filter(({ kind, certainty }) => (kinds?.includes(kind) ?? true) && counts(certainty, mode));
  const { entities, markets } = args;
  const reasons = found.flatMap(({ reason }) => reason ?? []);
  return {
    ...pageOf(all, changeKey, args, ['changes', from, to, entities, markets, kinds, mode, known]),
    counts: countsOf(all),
    completeness: completeness(reasons, reasons.length === 0 ? null : all.length),
  };
}

const OF_EVENTS: readonly ChangeKind[] = ['EVENT_STARTED', 'EVENT_ENDED'];
const OF_RELATIONS: readonly ChangeKind[] = ['RELATION_BEGAN', 'RELATION_ENDED', 'STATUS_CHANGED', 'ROLE_CHANGED'];
const OF_THE_RECORD: readonly ChangeKind[] = ['LEARNED', 'CORRECTED', 'RERANKED', 'WITHDRAWN'];

/** Asks only for what changes of the kinds rest on, all of it in one turn. */
function allChanges(analysis: Analysis, args: Arguments, scope: Scope): Promise<readonly Found[]> {
  const wants = (some: readonly ChangeKind[]): boolean => args.kinds?.some((kind) => some.includes(kind)) ?? true;
  return Promise.all([
    ...(wants(OF_EVENTS) ? [ofEvents(analysis, args, scope)] : []),
    ...(wants(OF_RELATIONS) ? [ofRelations(analysis, args, scope)] : []),
    ...(wants(OF_THE_RECORD) ? [ofTheRecord(analysis, args, scope)] : []),
  ]);
}

async function ofEvents(analysis: Analysis, args: Arguments, scope: Scope): Promise<Found> {
  const { events, more } = await eventEvidence(analysis, args, scope);
  return { changes: eventChanges(events, args, args.known), reason: more ? tooMany('events') : undefined };
}

async function ofRelations(analysis: Analysis, args: Arguments, scope: Scope): Promise<Found> {
  const { relations, more } = await relationEvidence(analysis, args, scope, args.known);
  const within = relations.filter(({ subject, object, qualifiers }) =>
    inScope(scope, [subject?.id, object?.id], qualifiers),
  );
  return { changes: relationChanges(within, args, args.known), reason: more ? tooMany('relations') : undefined };
}

async function ofTheRecord(analysis: Analysis, args: Arguments, scope: Scope): Promise<Found> {
  const { claims, more } = await recordEvidence(analysis, args);
  const within = claims.filter(({ fact }) =>
    inScope(scope, [fact?.subject?.id, fact?.object?.id, fact?.about?.id, fact?.market?.id], fact?.qualifiers),
  );
  return { changes: recordChanges(within, args), reason: more ? tooMany('claims') : undefined };
}

function tooMany(what: string): string {
  return `Over 10,000 ${what} changed in the window, and only so many were read; bring "from" and "to" nearer together.`;
}

function countsOf(all: readonly Change[]) {
  const found = new Map<ChangeKind, number>();
  for (const { kind } of all) found.set(kind, (found.get(kind) ?? 0) + 1);
  return [...OF_EVENTS, ...OF_RELATIONS, ...OF_THE_RECORD].flatMap((kind) => {
    const count = found.get(kind);
    return count === undefined ? [] : [{ kind, count }];
  });
}

function setOf(ids: readonly string[] | null | undefined): ReadonlySet<string> | undefined {
  return ids == null ? undefined : new Set(ids);
}
