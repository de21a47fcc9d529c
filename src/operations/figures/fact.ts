import type { Claim } from './claim.js';

/** The basis of a number: the SDL's `ObservationBasis`. */
export type Basis = 'MEASURED' | 'FORECAST' | 'DERIVED';

/** A figure on record, as evidence tells it. */
export type FigureFact<One extends Claim = Claim> = {
  readonly id: string;
  readonly period: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly unit: string | null;
  readonly basis: Basis;
  readonly channel: string | null;
  readonly combinedWith: string | null;
  readonly definition: string | null;
  /** What narrows the question beyond its metric and market, such as users of a day under those of a month; null for nothing. */
  readonly narrowed: string | null;
  readonly subject: string;
  readonly metric: string;
  readonly market: string;
  readonly claims: readonly One[];
};

/** A subject in a market, and the metric that it is measured by. */
export type Place = { readonly subject: string; readonly market: string; readonly metric: string };

/** Whether the figure is of the place. */
export function isAt({ subject, market, metric }: FigureFact, place: Place): boolean {
  return subject === place.subject && market === place.market && metric === place.metric;
}

/** What tells figures on the same subject, metric, period and market apart. */
export type Facet = Pick<FigureFact, 'unit' | 'channel' | 'combinedWith' | 'narrowed' | 'basis'>;

/** Whether a figure is of everything together: no one channel, nothing counted with it, nothing narrowed. */
export function isPlain({ channel, combinedWith, narrowed }: Facet): boolean {
  return channel === null && combinedWith === null && narrowed === null;
}
