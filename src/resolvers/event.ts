import type { Fields } from './fields.js';

/** The root fields of schema/event.graphql. */
export const eventFields: Fields<'event' | 'events'> = {
  event: (_root, _arguments, context, info) => context.read(info),
  events: (_root, _arguments, context, info) => context.read(info),
};
