import type { Fields } from './fields.js';

/** The root fields of schema/discourse.graphql. */
export const discourseFields: Fields<
  'statement' | 'statements' | 'topic' | 'topics' | 'consumerGroup' | 'consumerGroups' | 'goal' | 'goals'
> = {
  statement: (_root, _arguments, context, info) => context.read(info),
  statements: (_root, _arguments, context, info) => context.read(info),
  topic: (_root, _arguments, context, info) => context.read(info),
  topics: (_root, _arguments, context, info) => context.read(info),
  consumerGroup: (_root, _arguments, context, info) => context.read(info),
  consumerGroups: (_root, _arguments, context, info) => context.read(info),
  goal: (_root, _arguments, context, info) => context.read(info),
  goals: (_root, _arguments, context, info) => context.read(info),
};
