import type { Window } from './window.js';

/** Before all that can be dated. */
const FIRST_DAY = '0001-01-01';

/** The condition on a date that may lie in the window. */
export function mayLieIn({ from, to }: Window) {
  return { within: { from: from ?? FIRST_DAY, ...(to != null && { until: to }), mode: 'POSSIBLE' } };
}

/**
 * The conditions on relations that may have begun or ended in the window. What an event or a document relates to is told by
 * the event, and by the record.
 */
export function endsIn(window: Window, known: string | null | undefined): readonly object[] {
  const dated = { or: [{ from: mayLieIn(window) }, { until: mayLieIn(window) }] };
  return [
    { not: { subject: { type: { in: ['EVENT', 'DOCUMENT'] } } } },
    // As the record once stood, any claim may have dated the fact.
    known == null ? dated : { claims: { some: dated } },
  ];
}
