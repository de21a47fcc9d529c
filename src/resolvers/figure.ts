import { figure } from '../operations/figures/figure.js';
import type { Fields } from './fields.js';

/** The root fields of schema/figure.graphql. */
export const figureFields: Fields<'figure'> = {
  figure: (_root, args, { analysis }) => figure(analysis, args),
};
