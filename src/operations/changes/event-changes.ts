import { daysOf } from '../evidence/bounds.js';
import { standing } from '../evidence/standing.js';
import { sureness, type Window } from '../evidence/window.js';
import { NOTHING_ELSE, type Change, type ChangeKind } from './change.js';
import type { EventEvidence } from './event-evidence.js';

/** The starts and ends of events in a window, of those that were on record. */
export function eventChanges(
  events: readonly EventEvidence[],
  window: Window,
  known: string | null | undefined,
): readonly Change[] {
  return events.flatMap((event) => {
    const [existence] = event.attributes.nodes;
    const claims = standing(existence?.claims.nodes ?? [], known);
    if (existence === undefined || claims.length === 0) return [];
    const change = (kind: ChangeKind, date: string | null): readonly Change[] => {
      const days = date === null ? undefined : daysOf(date);
      const found = days === undefined ? undefined : sureness(days, window);
      if (days === undefined || found === undefined) return [];
      const certainty = event.status === 'PLANNED' ? 'POSSIBLE' : found;
      const by = { event: event.id, fact: existence.id, claims: claims.map(({ id }) => id) };
      return [{ ...NOTHING_ELSE, ...days, ...by, layer: 'WORLD', kind, certainty }];
    };
    return [...change('EVENT_STARTED', event.start), ...change('EVENT_ENDED', event.end)];
  });
}
