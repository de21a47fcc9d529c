import type { Step } from '../plan/step.js';
import type { EdgeChoice } from '../plan/predicate.js';
import { escapeName } from './escape.js';

/**
 * The pattern of one step from a bound node. `edge` and `target` are left out where nothing speaks of them, so that counts
 * can be answered by degree. Under a choice the edges that nothing supports at present are followed too.
 * https://neo4j.com/docs/cypher-manual/5/patterns/fixed-length-patterns/
 */
export function stepPattern(from: string, step: Step, edge: string, target: string, choice?: EdgeChoice): string {
  const label = step.label === undefined ? '' : `:${escapeName(step.label)}`;
  const withdrawn = choice === undefined ? '' : `|${escapeName(choice.withdrawn)}`;
  const relation = `[${edge}:${escapeName(step.relation)}${withdrawn}]`;
  const left = step.direction === 'in' ? '<-' : '-';
  const right = step.direction === 'out' ? '->' : '-';
  return `(${from})${left}${relation}${right}(${target}${label})`;
}

/** A label expression: one of the labels. https://neo4j.com/docs/cypher-manual/5/patterns/reference/#label-expressions */
export function anyLabel(labels: readonly string[]): string {
  return labels.map(escapeName).join('|');
}
