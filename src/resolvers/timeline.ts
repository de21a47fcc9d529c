import { withAsOf } from '../operations/as-of.js';
import { timeline } from '../operations/timeline/timeline.js';
import type { Fields } from './fields.js';

/** The root fields of schema/timeline.graphql. */
export const timelineFields: Fields<'timeline'> = {
  timeline: (_root, args, { analysis }, info) => timeline(analysis, withAsOf(args, info)),
};
