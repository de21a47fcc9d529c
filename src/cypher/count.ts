import { hasChoice } from '../plan/has-choice.js';
import type { Holds, Predicate } from '../plan/predicate.js';
import type { Step } from '../plan/step.js';
import type { Names } from './names.js';
import { stepPattern } from './pattern.js';
import { neighbourText, placed, reachText } from './predicate.js';
import { callText } from './text.js';

type Counted = { readonly step: Step; readonly holds: Holds | undefined; readonly where: Predicate | undefined };

/** A count: the subqueries that must run first, and the expression. */
export type CountText = { readonly calls: readonly string[]; readonly item: string };

/**
 * How many rows are a step away from a node. Without a condition or a label this is the node's degree, read at once. A choice
 * aggregates, which Neo4j allows in no expression of a RETURN, however deep, so there a subquery of its own counts.
 * https://neo4j.com/docs/cypher-manual/5/subqueries/count/
 */
export function countText(from: string, { step, holds, where }: Counted, names: Names): CountText {
  if (holds === undefined && where === undefined) return expression(`COUNT { ${stepPattern(from, step, '', '')} }`);
  const inner = { node: names.node(), edge: names.edge() };
  if (hasChoice({ holds, where })) {
    const count = names.value();
    const reached = reachText(from, { step, holds }, inner, placed({ holds, where }, inner, names), names);
    return { calls: [callText([from], [reached, `RETURN count(*) AS ${count}`])], item: count };
  }
  return expression(`COUNT { ${neighbourText(from, { step, holds, where }, inner, names)} }`);
}

function expression(item: string): CountText {
  return { calls: [], item };
}
