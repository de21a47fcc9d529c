import type { Fields } from './fields.js';

/** The root fields of schema/place.graphql. */
export const placeFields: Fields<
  'market' | 'markets' | 'region' | 'regions' | 'currency' | 'currencies' | 'language' | 'languages'
> = {
  market: (_root, _arguments, context, info) => context.read(info),
  markets: (_root, _arguments, context, info) => context.read(info),
  region: (_root, _arguments, context, info) => context.read(info),
  regions: (_root, _arguments, context, info) => context.read(info),
  currency: (_root, _arguments, context, info) => context.read(info),
  currencies: (_root, _arguments, context, info) => context.read(info),
  language: (_root, _arguments, context, info) => context.read(info),
  languages: (_root, _arguments, context, info) => context.read(info),
};
