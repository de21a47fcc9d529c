import type { Place } from './fact.js';
import { periodsWhere, type Period } from './period.js';

/** Figures that are asked for: of any of the places in any of the periods. */
export type Scope = { readonly places: readonly Place[]; readonly periods: readonly Period[] };

/** The filter that finds the figures of a scope, and maybe some of others. Its form, and so the text for it, is always the same. */
export function scopeWhere({ places, periods }: Scope): unknown {
  const distinct = (read: (place: Place) => string) => [...new Set(places.map(read))];
  return {
    metric: { code: { in: distinct(({ metric }) => metric) } },
    about: { id: { in: distinct(({ subject }) => subject) } },
    market: { id: { in: distinct(({ market }) => market) } },
    and: [periodsWhere(periods)],
  };
}

/** Most places and periods that are asked for together on behalf of several fields. */
const MOST_TOGETHER = 1_000;

/** One scope that holds them all; undefined where there is one alone, or they are too large to be asked for together. */
export function scopeOfAll(scopes: readonly Scope[]): Scope | undefined {
  const places = scopes.flatMap((scope) => scope.places);
  const periods = scopes.flatMap((scope) => scope.periods);
  return scopes.length > 1 && places.length + periods.length <= MOST_TOGETHER ? { places, periods } : undefined;
}
