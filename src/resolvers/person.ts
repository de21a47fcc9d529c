import type { Fields } from './fields.js';

/** The root fields of schema/person.graphql. */
export const personFields: Fields<'person' | 'people'> = {
  person: (_root, _arguments, context, info) => context.read(info),
  people: (_root, _arguments, context, info) => context.read(info),
};
