import type { GraphNode } from '../../../src/operations/seed/graph.js';
import type { Day, Policy, Scope } from './scope.js';

/** A node as an answer meets it: with what its fields inherit. */
export type Seen = { readonly node: GraphNode; readonly scope: Scope };

/** The arguments of a field as GraphQL coerced them. */
export type Arguments = { readonly [name: string]: unknown };

type AsOf = { readonly valid?: string | null; readonly mode: string; readonly known?: string | null };

/** What holds inside a field: its own arguments, null for every period and the default policy, or what it inherits. */
export function scopeOf(args: Arguments, inherited: Scope, today: string): Scope {
  const asOf = args['asOf'] === undefined ? inherited : asOfScope(args['asOf'] as AsOf | null, today);
  const policy =
    args['policy'] === undefined ? inherited.policy : ((args['policy'] ?? undefined) as Policy | undefined);
  return { on: asOf.on, known: asOf.known, policy };
}

/** What an `AsOf` says: a day and an instant. */
function asOfScope(
  asOf: AsOf | null,
  today: string,
): { readonly on: Day | undefined; readonly known: string | undefined } {
  if (asOf === null) return { on: undefined, known: undefined };
  return { on: { possible: asOf.mode === 'POSSIBLE', day: asOf.valid ?? today }, known: asOf.known ?? undefined };
}
