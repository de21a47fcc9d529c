import type { Fields } from './fields.js';

/** The root fields of schema/query.graphql. */
export const queryFields: Fields<'node' | 'nodes' | 'entity'> = {
  node: (_root, _arguments, context, info) => context.read(info),
  nodes: (_root, _arguments, context, info) => context.read(info),
  entity: (_root, _arguments, context, info) => context.read(info),
};
