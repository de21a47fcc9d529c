import { withChoice } from '../operations/policy.js';
import { verify } from '../operations/verify/verify.js';
import type { Fields } from './fields.js';

/** The root fields of schema/verify.graphql. */
export const verifyFields: Fields<'verify'> = {
  verify: (_root, args, { analysis }, info) => verify(analysis, withChoice(args, info)),
};
