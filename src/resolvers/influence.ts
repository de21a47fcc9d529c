import { withAsOf } from '../operations/as-of.js';
import { centrality } from '../operations/influence/centrality.js';
import { communities } from '../operations/influence/communities.js';
import { components } from '../operations/influence/components.js';
import { similar } from '../operations/influence/similar.js';
import type { Fields } from './fields.js';

/** The root fields of schema/influence.graphql. */
export const influenceFields: Fields<'centrality' | 'communities' | 'components' | 'similar'> = {
  centrality: (_root, args, { analysis }, info) => centrality(analysis, withAsOf(args, info)),
  communities: (_root, args, { analysis }, info) => communities(analysis, withAsOf(args, info)),
  components: (_root, args, { analysis }, info) => components(analysis, withAsOf(args, info)),
  similar: (_root, args, { analysis }, info) => similar(analysis, withAsOf(args, info)),
};
