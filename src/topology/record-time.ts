import type { EdgeOutline } from '../plan/outline.js';

/** From when and until when an edge was on record, in milliseconds. */
export type RecordTime = { readonly recorded: number; readonly withdrawn: number };

/**
 * When an edge was on record: from its first claim on; where all have been withdrawn, until the last of them was. Without
 * claims, from when the edge says, or always.
 */
export function recordTimeOf([, , , , , , , , createdAt, , , claims]: EdgeOutline, isWithdrawn: boolean): RecordTime {
  let recorded = claims.length === 0 ? instant(createdAt, -Infinity) : Infinity;
  let withdrawn = isWithdrawn ? -Infinity : Infinity;
  for (const [, , , stance, from, until] of claims) {
    if (stance === 'DISPUTES') continue;
    recorded = Math.min(recorded, instant(from, -Infinity));
    if (isWithdrawn) withdrawn = Math.max(withdrawn, instant(until, -Infinity));
  }
  return { recorded, withdrawn };
}

let last: { readonly text: string; readonly at: number } | undefined;

/** Most records bear the same instant, so that the last one is kept. */
function instant(text: string | null, absent: number): number {
  if (text === null) return absent;
  if (last?.text !== text) last = { text, at: Date.parse(text) };
  return last.at;
}
