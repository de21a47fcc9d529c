import { compare } from '../operations/figures/compare.js';
import { sumCheck } from '../operations/figures/sum-check.js';
import { withChoice } from '../operations/policy.js';
import type { Fields } from './fields.js';

/** The root fields of schema/comparison.graphql. */
export const comparisonFields: Fields<'compare' | 'sumCheck'> = {
  compare: (_root, args, { analysis }, info) => compare(analysis, withChoice(args, info)),
  sumCheck: (_root, args, { analysis }, info) => sumCheck(analysis, withChoice(args, info)),
};
