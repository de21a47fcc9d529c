import type { Fields } from './fields.js';

/** The root fields of schema/organization.graphql. */
export const organizationFields: Fields<'organization' | 'organizations'> = {
  organization: (_root, _arguments, context, info) => context.read(info),
  organizations: (_root, _arguments, context, info) => context.read(info),
};
