import { coverage } from '../operations/figures/coverage.js';
import { figure } from '../operations/figures/figure.js';
import { series } from '../operations/figures/series.js';
import { withChoice } from '../operations/policy.js';
import type { Fields } from './fields.js';

/** The root fields of schema/figure.graphql. */
export const figureFields: Fields<'figure' | 'series' | 'coverage'> = {
  figure: (_root, args, { analysis }, info) => figure(analysis, withChoice(args, info)),
  series: (_root, args, { analysis }, info) => series(analysis, withChoice(args, info)),
  coverage: (_root, args, { analysis }, info) => coverage(analysis, withChoice(args, info)),
};
