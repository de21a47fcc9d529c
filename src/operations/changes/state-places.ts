import type { RelationEvidence } from './relation-evidence.js';

/** Where at most one relation is expected to hold at a time, and what holds there. */
export type StatePlace = {
  readonly kind: 'STATUS_CHANGED' | 'ROLE_CHANGED';
  /** Relations of the same place have the same key. */
  readonly key: string;
  /** What holds there, in short. */
  readonly value: string | null;
};

/** The place that a relation fills for a time: a standing in a market, a post, the ear of a superior. Undefined for others. */
export function placeOf({ type, qualifiers, subject, object }: RelationEvidence): StatePlace | undefined {
  const [from, to] = [subject?.id ?? null, object?.id ?? null];
  switch (type) {
    case 'AVAILABLE_IN':
      return { kind: 'STATUS_CHANGED', key: keyOf(type, from, to), value: qualifier(qualifiers, 'status') };
    case 'HELD_ROLE':
      return { kind: 'ROLE_CHANGED', key: keyOf(type, to, qualifier(qualifiers, 'title')), value: from };
    case 'REPORTS_TO':
      return { kind: 'ROLE_CHANGED', key: keyOf(type, from), value: to };
    default:
      return undefined;
  }
}

function keyOf(...parts: readonly (string | null)[]): string {
  return JSON.stringify(parts);
}

function qualifier(qualifiers: readonly string[], name: string): string | null {
  return qualifiers.find((text) => text.startsWith(`${name}=`))?.slice(name.length + 1) ?? null;
}
