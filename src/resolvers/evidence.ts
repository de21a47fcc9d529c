import type { Fields } from './fields.js';

/** The root fields of schema/evidence.graphql. */
export const evidenceFields: Fields<
  'facts' | 'relation' | 'relations' | 'attribute' | 'attributes' | 'claim' | 'claims' | 'document' | 'documents'
> = {
  facts: (_root, _arguments, context, info) => context.read(info),
  relation: (_root, _arguments, context, info) => context.read(info),
  relations: (_root, _arguments, context, info) => context.read(info),
  attribute: (_root, _arguments, context, info) => context.read(info),
  attributes: (_root, _arguments, context, info) => context.read(info),
  claim: (_root, _arguments, context, info) => context.read(info),
  claims: (_root, _arguments, context, info) => context.read(info),
  document: (_root, _arguments, context, info) => context.read(info),
  documents: (_root, _arguments, context, info) => context.read(info),
};
