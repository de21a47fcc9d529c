import type { GraphQLResolveInfo } from 'graphql';
import { ServiceError } from '../errors/service-error.js';
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

/** The arguments of a field that chooses among claims, with what the operation says where the field is silent. Throws for a policy that cannot be. */
export function withChoice<Arguments extends object>(args: Arguments, info: GraphQLResolveInfo): Chosen<Arguments> {
  const policy = argumentOrDirective<Policy>('policy', args, info);
  checkOrigins(policy?.minOrigins);
  return { ...withAsOf(args, info), policy };
}

function checkOrigins(least: number | null | undefined): void {
  if (least == null || least >= 1) return;
  throw new ServiceError('BAD_USER_INPUT', `"policy.minOrigins" is ${String(least)}; give 1 or more, or leave it out.`);
}
