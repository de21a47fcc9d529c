import { getDirectiveValues, type GraphQLResolveInfo } from 'graphql';

/** A day to which edges are narrowed, as clients write it. */
export type AsOf = {
  readonly valid?: string | null | undefined;
  readonly mode?: 'CERTAIN' | 'POSSIBLE' | undefined;
  readonly known?: string | null | undefined;
};

/** Arguments in which the as-of is the one that counts: undefined where neither field nor operation has one. */
export type WithAsOf<Arguments> = Omit<Arguments, 'asOf'> & { readonly asOf: AsOf | null | undefined };

/** The arguments of a field with the as-of that counts there: its own, an explicit null included, else the operation's. */
export function withAsOf<Arguments extends object>(args: Arguments, info: GraphQLResolveInfo): WithAsOf<Arguments> {
  return { ...args, asOf: argumentOrDirective<AsOf>('asOf', args, info) };
}

/** An argument, an explicit null included, or else what the directive of the same name says of the whole operation. */
export function argumentOrDirective<Value>(
  name: string,
  args: object,
  info: GraphQLResolveInfo,
): Value | null | undefined {
  const own = (args as Readonly<Record<string, Value | null | undefined>>)[name];
  if (own !== undefined) return own;
  const directive = info.schema.getDirective(name);
  return directive && (getDirectiveValues(directive, info.operation, info.variableValues) as Value | undefined);
}
