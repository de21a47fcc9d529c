import type { Fields } from './fields.js';

/** The root fields of schema/platform.graphql. */
export const platformFields: Fields<'platform' | 'platforms' | 'division' | 'divisions'> = {
  platform: (_root, _arguments, context, info) => context.read(info),
  platforms: (_root, _arguments, context, info) => context.read(info),
  division: (_root, _arguments, context, info) => context.read(info),
  divisions: (_root, _arguments, context, info) => context.read(info),
};
