import { withAsOf } from '../operations/as-of.js';
import { changes } from '../operations/changes/changes.js';
import type { Fields } from './fields.js';

/** The root fields of schema/changes.graphql. */
export const changesFields: Fields<'changes'> = {
  changes: (_root, args, { analysis }, info) => changes(analysis, withAsOf(args, info)),
};
