import type { GraphQLResolveInfo } from 'graphql';
import { argumentOrDirective, withAsOf, type WithAsOf } from './as-of.js';

/** Whose word counts, as clients write it. */
export type Policy = {
  readonly trust?:
    | {
        readonly documents?: readonly string[] | null | undefined;
        readonly publishers?: readonly string[] | null | undefined;
      }
    | null
    | undefined;
  readonly certainty?: readonly string[] | null | undefined;
  readonly minOrigins?: number | null | undefined;
  readonly onConflict: 'BEST' | 'ALL' | 'ABSTAIN';
};

/** Arguments in which the policy and the as-of are those that count: the field's own, an explicit null included, else the operation's. */
export type Chosen<Arguments> = Omit<WithAsOf<Arguments>, 'policy'> & { readonly policy: Policy | null | undefined };

/** The arguments of a field that chooses among claims, with what the operation says where the field is silent. */
export function withChoice<Arguments extends object>(args: Arguments, info: GraphQLResolveInfo): Chosen<Arguments> {
  return { ...withAsOf(args, info), policy: argumentOrDirective<Policy>('policy', args, info) };
}
