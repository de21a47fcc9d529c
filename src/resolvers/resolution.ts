import { conflicts } from '../operations/figures/conflicts.js';
import { resolveFacts } from '../operations/figures/resolve-facts.js';
import { withChoice } from '../operations/policy.js';
import type { Fields } from './fields.js';

/** The root fields of schema/resolution.graphql. */
export const resolutionFields: Fields<'resolve' | 'conflicts'> = {
  resolve: (_root, args, { analysis }, info) => resolveFacts(analysis, withChoice(args, info)),
  conflicts: (_root, args, { analysis }, info) => conflicts(analysis, withChoice(args, info)),
};
