import type { Place } from './fact.js';

/** The filter that finds the figures of places. */
export function placesWhere(places: readonly Place[]): unknown {
  const distinct = (read: (place: Place) => string) => [...new Set(places.map(read))];
  return {
    metric: { code: { in: distinct(({ metric }) => metric) } },
    about: { id: { in: distinct(({ subject }) => subject) } },
    market: { id: { in: distinct(({ market }) => market) } },
  };
}
