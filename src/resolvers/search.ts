import { search } from '../operations/search/search.js';
import { selects } from '../operations/selects.js';
import type { Fields } from './fields.js';

/** The root fields of schema/search.graphql. */
export const searchFields: Fields<'search'> = {
  search: (_root, args, { analysis }, info) => search(analysis, args, selects(info, 'hits', 'seeAlso')),
};
