import { unreachable } from '../errors/unreachable.js';
import type { Holds, Operator, Predicate } from '../plan/predicate.js';
import { escapeName } from './escape.js';
import { slotText, type Names, type RowNames } from './names.js';
import { anyLabel, stepPattern } from './pattern.js';

const OPERATORS: Readonly<Record<Operator, string>> = {
  eq: '=',
  gt: '>',
  gte: '>=',
  lt: '<',
  lte: '<=',
  startsWith: 'STARTS WITH',
  contains: 'CONTAINS',
};

/**
 * A predicate as a Cypher expression. Below a `NOT` every comparison is made two-valued by `coalesce`; elsewhere null
 * counts as false anyway, and the bare comparison can use an index.
 * https://neo4j.com/docs/cypher-manual/5/clauses/where/
 */
function predicateText(predicate: Predicate, row: RowNames, names: Names, negated = false): string {
  switch (predicate.kind) {
    case 'and':
      return joined(predicate.operands, ' AND ', 'true', row, names, negated);
    case 'or':
      return joined(predicate.operands, ' OR ', 'false', row, names, negated);
    case 'not':
      return `NOT (${predicateText(predicate.operand, row, names, true)})`;
    case 'compare':
      return guarded(
        `${propertyText(predicate, row)} ${OPERATORS[predicate.operator]} ${slotText(predicate.value)}`,
        negated,
      );
    case 'in':
      return guarded(`${propertyText(predicate, row)} IN ${slotText(predicate.values)}`, negated);
    case 'isNull':
      return `${propertyText(predicate, row)} IS NULL`;
    case 'label':
      return predicate.labels.length === 0 ? 'false' : `${row.node}:${anyLabel(predicate.labels)}`;
    case 'related':
      return relatedText(predicate, row, names);
    default:
      return unreachable(predicate);
  }
}

/** The conditions under which an edge holds on a day; an absent bound is open. */
export function holdsText(holds: Holds, edge: string): string {
  const [from, to] = holds.mode === 'certain' ? ['fromMax', 'toMin'] : ['fromMin', 'toMax'];
  const day = slotText(holds.day);
  return `(${edge}.${from} IS NULL OR ${edge}.${from} <= ${day}) AND (${edge}.${to} IS NULL OR ${edge}.${to} > ${day})`;
}

/** All conditions on a step's rows, joined by AND; empty where there are none. */
export function conditions(parts: readonly (string | undefined)[]): string {
  const present = parts.filter((part) => part !== undefined);
  return present.length === 0 ? '' : ` WHERE ${present.join(' AND ')}`;
}

/** A predicate in brackets where it would otherwise run into its neighbours. */
export function bracketed(predicate: Predicate | undefined, row: RowNames, names: Names): string | undefined {
  if (predicate === undefined) return undefined;
  const text = predicateText(predicate, row, names);
  return predicate.kind === 'or' ? `(${text})` : text;
}

/** https://neo4j.com/docs/cypher-manual/5/subqueries/existential/ */
function relatedText(predicate: Predicate & { kind: 'related' }, row: RowNames, names: Names): string {
  const { step, holds, where, quantifier } = predicate;
  const inner = { node: names.node(), edge: names.edge() };
  const holding = holds === undefined ? undefined : holdsText(holds, inner.edge);
  if (quantifier === 'every') {
    if (where === undefined) return 'true';
    const broken = `NOT (${predicateText(where, inner, names, true)})`;
    return `NOT EXISTS { ${stepPattern(row.node, step, inner.edge, inner.node)}${conditions([holding, broken])} }`;
  }
  const condition = conditions([holding, bracketed(where, inner, names)]);
  const exists = `EXISTS { ${stepPattern(row.node, step, inner.edge, inner.node)}${condition} }`;
  return quantifier === 'some' ? exists : `NOT ${exists}`;
}

function joined(
  operands: readonly Predicate[],
  operator: string,
  empty: string,
  row: RowNames,
  names: Names,
  negated: boolean,
): string {
  if (operands.length === 0) return empty;
  const texts = operands.map((operand) => {
    const text = predicateText(operand, row, names, negated);
    return operand.kind === 'and' || operand.kind === 'or' ? `(${text})` : text;
  });
  return texts.join(operator);
}

function propertyText(predicate: { readonly on: 'node' | 'edge'; readonly property: string }, row: RowNames): string {
  return `${predicate.on === 'node' ? row.node : (row.edge ?? row.node)}.${escapeName(predicate.property)}`;
}

function guarded(comparison: string, negated: boolean): string {
  return negated ? `coalesce(${comparison}, false)` : comparison;
}
