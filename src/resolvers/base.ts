import type { Fields } from './fields.js';

/** The root fields of schema/base.graphql. */
export const baseFields: Fields<'entities'> = {
  entities: (_root, _arguments, context, info) => context.read(info),
};
