import type { Choice } from '../plan/predicate.js';
import type { Names, RowNames } from './names.js';
import { chosenLines } from './predicate.js';
import { callText } from './text.js';

/**
 * The row with a name for the claim by which its list's choice reads the node, null where that is none; and what must run first.
 * https://neo4j.com/docs/cypher-manual/5/subqueries/call-subquery/
 */
export function withClaim(
  choice: Choice | undefined,
  row: RowNames,
  names: Names,
): { readonly row: RowNames; readonly calls: readonly string[] } {
  if (choice === undefined) return { row, calls: [] };
  const [chosen, claim] = [names.node(), names.node()];
  const lines = [...chosenLines(choice, row.node, chosen, names), `RETURN head(collect(${chosen})) AS ${claim}`];
  return { row: { ...row, claim }, calls: [callText([row.node], lines)] };
}
