import { unreachable } from '../errors/unreachable.js';
import type { Choice, Holds, Operator, Predicate } from '../plan/predicate.js';
import { speaksOfEdge } from '../plan/speaks-of-edge.js';
import type { Step } from '../plan/step.js';
import { bestClaimLines, edgeChoiceLines, isComparedAfter, type ClaimText } from './choice.js';
import { holdsText } from './holds.js';
import { ALWAYS, NEVER, slotText, type Names, type RowNames } from './names.js';
import { anyLabel, stepPattern } from './pattern.js';
import { rowValueText } from './row-value.js';

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
      return joined(predicate.operands, ' AND ', ALWAYS, row, names, negated);
    case 'or':
      return joined(predicate.operands, ' OR ', NEVER, row, names, negated);
    case 'not':
      return `NOT (${predicateText(predicate.operand, row, names, true)})`;
    case 'compare':
      return guarded(
        `${rowValueText(predicate, row)} ${OPERATORS[predicate.operator]} ${slotText(predicate.value)}`,
        negated,
      );
    case 'in':
      return guarded(`${rowValueText(predicate, row)} IN ${slotText(predicate.values)}`, negated);
    case 'hasAny': {
      const value = names.value();
      return guarded(
        `any(${value} IN ${slotText(predicate.values)} WHERE ${value} IN ${rowValueText(predicate, row)})`,
        negated,
      );
    }
    case 'isNull':
      return `${rowValueText(predicate, row)} IS NULL`;
    case 'label':
      return predicate.labels.length === 0 ? NEVER : `${row.node}:${anyLabel(predicate.labels)}`;
    case 'related':
      return relatedText(predicate, row, names);
    case 'chosen': {
      const claim = names.node();
      const lines = chosenLines(predicate.choice, row.node, claim, names);
      return `EXISTS { ${[...lines, ...filterLines([bracketed(predicate.where, { node: claim, edge: undefined }, names)])].join(' ')} RETURN ${claim} }`;
    }
    default:
      return unreachable(predicate);
  }
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
  const { where, quantifier } = predicate;
  const inner = { node: names.node(), edge: names.edge() };
  if (quantifier === 'every') {
    if (where === undefined) return ALWAYS;
    const broken: Predicate = { kind: 'not', operand: where };
    return `NOT EXISTS { ${neighbourText(row.node, { ...predicate, where: broken }, inner, names)} }`;
  }
  const exists = `EXISTS { ${neighbourText(row.node, predicate, inner, names)} }`;
  return quantifier === 'some' ? exists : `NOT ${exists}`;
}

/** A step, and which of its edges count. */
type Reached = { readonly step: Step; readonly holds: Holds | undefined };

/** The neighbours over a step that meet the conditions, as what stands inside `EXISTS { }` and `COUNT { }`. */
export function neighbourText(
  from: string,
  reached: Reached & { readonly where: Predicate | undefined },
  row: RowNames & { readonly edge: string },
  names: Names,
): string {
  const text = reachText(from, reached, row, placed(reached, row, names), names);
  return reached.holds?.choice === undefined ? text.slice('MATCH '.length) : `${text} RETURN ${row.edge}`;
}

/**
 * The clauses that reach the neighbours over a step. What is read of an edge is `row.edge`: the relationship or, under a
 * choice, a map of what the chosen claims say of it. `first` are conditions that do not speak of the edge.
 */
export function reachText(
  from: string,
  { step, holds }: Reached,
  row: RowNames & { readonly edge: string },
  { first, rest }: Placed,
  names: Names,
): string {
  const { at, choice } = holds ?? {};
  const holding = at === undefined ? undefined : holdsText(at, row.edge);
  if (holds === undefined || choice === undefined) {
    return `MATCH ${stepPattern(from, step, row.edge, row.node)}${conditions([...first, holding, ...rest])}`;
  }
  const edge = names.edge();
  const claims = claimText(choice, names.node(), names);
  return (
    [
      `MATCH ${stepPattern(from, step, edge, row.node, choice)}${conditions(first)}`,
      ...edgeChoiceLines(choice, at, { node: row.node, edge, chosen: row.edge, claims }, names),
    ].join('\n') + conditions([isComparedAfter(holds) ? holding : undefined, ...rest])
  );
}

/** Conditions on a neighbour: those that do not speak of the edge, and the others. */
export type Placed = {
  readonly first: readonly (string | undefined)[];
  readonly rest: readonly (string | undefined)[];
};

/** A condition on neighbours; under a choice, what of it does not speak of the edge comes before the claims are read. */
export function placed(
  { holds, where }: { readonly holds: Holds | undefined; readonly where: Predicate | undefined },
  row: RowNames,
  names: Names,
): Placed {
  if (holds?.choice === undefined) return { first: [], rest: [bracketed(where, row, names)] };
  const operands = where?.kind === 'and' ? where.operands : where === undefined ? [] : [where];
  const texts = (some: readonly Predicate[]) => some.map((operand) => bracketed(operand, row, names));
  return {
    first: texts(operands.filter((operand) => !speaksOfEdge(operand))),
    rest: texts(operands.filter(speaksOfEdge)),
  };
}

/** The lines that leave the best claim of a fact under a name, or no row; `guard` is a condition on the fact. */
export function chosenLines(
  choice: Choice,
  fact: string,
  claim: string,
  names: Names,
  guard?: string,
): readonly string[] {
  const claims = claimText(choice, names.node(), names);
  const condition = guard === undefined ? claims.condition : `${guard} AND ${claims.condition}`;
  return bestClaimLines(choice, fact, { ...claims, condition }, claim, names);
}

function claimText({ claims }: Choice, claim: string, names: Names): ClaimText {
  return { claim, condition: bracketed(claims, { node: claim, edge: undefined }, names) ?? 'true' };
}

function filterLines(parts: readonly (string | undefined)[]): readonly string[] {
  const condition = conditions(parts);
  return condition === '' ? [] : [`WITH *${condition}`];
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

function guarded(comparison: string, negated: boolean): string {
  return negated ? `coalesce(${comparison}, false)` : comparison;
}
