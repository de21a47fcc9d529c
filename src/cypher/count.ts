import type { Holds, Predicate } from '../plan/predicate.js';
import type { Step } from '../plan/step.js';
import type { Names } from './names.js';
import { stepPattern } from './pattern.js';
import { bracketed, neighbourText } from './predicate.js';

type Counted = { readonly step: Step; readonly holds: Holds | undefined; readonly where: Predicate | undefined };

/**
 * How many rows are a step away from a node. Without a condition or a label this is the node's degree, read at once.
 * https://neo4j.com/docs/cypher-manual/5/subqueries/count/
 */
export function countText(from: string, { step, holds, where }: Counted, names: Names): string {
  if (holds === undefined && where === undefined) return `COUNT { ${stepPattern(from, step, '', '')} }`;
  const inner = { node: names.node(), edge: names.edge() };
  return `COUNT { ${neighbourText(from, { step, holds }, inner, [bracketed(where, inner, names)], names)} }`;
}
