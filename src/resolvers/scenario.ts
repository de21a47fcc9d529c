import { withAsOf } from '../operations/as-of.js';
import { scenario } from '../operations/scenario/scenario.js';
import type { Fields } from './fields.js';

/** The root fields of schema/scenario.graphql. */
export const scenarioFields: Fields<'scenario'> = {
  scenario: (_root, args, { analysis }, info) => scenario(analysis, withAsOf(args, info)),
};
