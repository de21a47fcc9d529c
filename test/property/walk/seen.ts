import type { GraphNode } from '../../../src/operations/seed/graph.js';
import type { Scope } from './walk.js';

/** A node as an answer meets it: with the as-of that its fields inherit. */
export type Seen = { readonly node: GraphNode; readonly scope: Scope };

/** The arguments of a field as GraphQL coerced them. */
export type Arguments = { readonly [name: string]: unknown };

type AsOf = { readonly valid?: string | null; readonly mode: string };

/** The as-of of a field: its own argument, null for every period, or what it inherits. */
export function scopeOf(args: Arguments, inherited: Scope, today: string): Scope {
  if (args['asOf'] === undefined) return inherited;
  return args['asOf'] === null ? undefined : asOfScope(args['asOf'] as AsOf, today);
}

/** The day and the mode of an `AsOf`. */
export function asOfScope({ valid, mode }: AsOf, today: string): Scope {
  return { possible: mode === 'POSSIBLE', day: valid ?? today };
}
