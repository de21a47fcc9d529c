import { getDirectiveValues, type GraphQLResolveInfo } from 'graphql';
import { withAsOf, type AsOf } from './as-of.js';

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
export type Chosen<Arguments> = Omit<Arguments, 'asOf' | 'policy'> & {
  readonly asOf: AsOf | null | undefined;
  readonly policy: Policy | null | undefined;
};

/** The arguments of a field that chooses among claims, with what the operation says where the field is silent. */
export function withChoice<Arguments extends object>(args: Arguments, info: GraphQLResolveInfo): Chosen<Arguments> {
  const dated = withAsOf(args, info);
  if ('policy' in args && args.policy !== undefined) return dated as unknown as Chosen<Arguments>;
  const directive = info.schema.getDirective('policy');
  const policy =
    directive && (getDirectiveValues(directive, info.operation, info.variableValues) as Policy | undefined);
  return { ...dated, policy } as unknown as Chosen<Arguments>;
}
