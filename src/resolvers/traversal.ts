import { withAsOf } from '../operations/as-of.js';
import { commonNeighbors } from '../operations/traverse/common-neighbors.js';
import { expand } from '../operations/traverse/expand.js';
import { impact } from '../operations/traverse/impact.js';
import { neighborhood } from '../operations/traverse/neighborhood.js';
import { paths } from '../operations/traverse/paths.js';
import { reachable } from '../operations/traverse/reachable.js';
import type { Fields } from './fields.js';

/** The root fields of schema/traversal.graphql. */
export const traversalFields: Fields<'paths' | 'neighborhood' | 'expand' | 'reachable' | 'commonNeighbors' | 'impact'> =
  {
    paths: (_root, args, { analysis }, info) => paths(analysis, withAsOf(args, info)),
    neighborhood: (_root, args, { analysis }, info) => neighborhood(analysis, withAsOf(args, info)),
    expand: (_root, args, { analysis }, info) => expand(analysis, withAsOf(args, info)),
    reachable: (_root, args, { analysis }, info) => reachable(analysis, withAsOf(args, info)),
    commonNeighbors: (_root, args, { analysis }, info) => commonNeighbors(analysis, withAsOf(args, info)),
    impact: (_root, args, { analysis }, info) => impact(analysis, withAsOf(args, info)),
  };
