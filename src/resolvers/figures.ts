import type { Fields } from './fields.js';

/** The root fields of schema/figures.graphql. */
export const figuresFields: Fields<'metric' | 'metrics' | 'observation' | 'observations'> = {
  metric: (_root, _arguments, context, info) => context.read(info),
  metrics: (_root, _arguments, context, info) => context.read(info),
  observation: (_root, _arguments, context, info) => context.read(info),
  observations: (_root, _arguments, context, info) => context.read(info),
};
