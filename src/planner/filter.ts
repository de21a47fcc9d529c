import type { Link, Property, RelationType } from '../model/model.js';
import { typeOfEnumValue } from '../model/names.js';
import type { Choice, Predicate, Subject } from '../plan/predicate.js';
import { bothOf, chosenFor, chosenOver, countingOnly, holdsOf } from './choice.js';
import { edgeUse } from './edge-use.js';
import { checkDepth, checkSubqueries, countClause, type Progress } from './filter-progress.js';
import type { Argument } from './origin.js';
import { typeOf, type Planning, type Scope } from './planning.js';
import { planScalarFilter } from './scalar-filter.js';
import { stepOf } from './step-of.js';

/** What a filter speaks of: nodes of a type, the edges of a relation and the nodes they lead to, or those edges alone. */
export type Filtered =
  | { readonly kind: 'node'; readonly type: string }
  | { readonly kind: 'relation'; readonly relation: RelationType; readonly target: string }
  | { readonly kind: 'edge'; readonly relation: RelationType };

/** The predicate of a `where` argument; undefined where it asks for nothing. */
export function planFilter(
  planning: Planning,
  filtered: Filtered,
  where: Argument | undefined,
  scope: Scope,
): Predicate | undefined {
  return planWhere(planning, filtered, where, { path: 'where', depth: 1, subqueries: 0, scope, clauses: { count: 0 } });
}

/** `and`, `or` and `not` of a filter object, and its own keys, all of which must hold. */
function planWhere(
  planning: Planning,
  filtered: Filtered,
  where: Argument | undefined,
  progress: Progress,
): Predicate | undefined {
  if (where?.kind !== 'object') return undefined;
  checkDepth(progress, planning);
  const operands: Predicate[] = [];
  for (const [name, value] of where.fields) {
    if (value.kind === 'null') continue;
    const at = { ...progress, path: `${progress.path}.${name}`, depth: progress.depth + 1 };
    const operand =
      name === 'and' || name === 'or'
        ? planList(planning, filtered, name, value, at)
        : name === 'not'
          ? negate(planWhere(planning, filtered, value, at))
          : planKey(planning, filtered, name, value, at);
    if (operand !== undefined) operands.push(operand);
  }
  return allOf(operands);
}

function planKey(
  planning: Planning,
  filtered: Filtered,
  name: string,
  value: Argument,
  at: Progress,
): Predicate | undefined {
  switch (filtered.kind) {
    case 'node':
      return planNodeKey(planning, filtered.type, name, value, at);
    case 'relation':
      return planRelationKey(planning, filtered, name, value, at);
    case 'edge': {
      const property = filtered.relation.properties.get(name);
      return property && planProperty(planning, 'edge', property, value, at);
    }
  }
}

function planList(
  planning: Planning,
  filtered: Filtered,
  kind: 'and' | 'or',
  value: Argument,
  at: Progress,
): Predicate | undefined {
  if (value.kind !== 'list') return undefined;
  const operands = value.items.map(
    (item) => planWhere(planning, filtered, item, at) ?? { kind: 'and' as const, operands: [] },
  );
  return { kind, operands };
}

function planNodeKey(
  planning: Planning,
  type: string,
  name: string,
  value: Argument,
  at: Progress,
): Predicate | undefined {
  const { properties, links } = typeOf(planning, type);
  const property = properties.get(name);
  if (property !== undefined) return planProperty(planning, 'node', property, value, at);
  const link = links.get(name);
  if (link !== undefined)
    return link.many ? planQuantifiers(planning, link, value, at) : planRelated(planning, link, 'some', value, at);
  return planType(planning, value, at);
}

/** The parts of a relation filter are no level of their own: `node` and `edge` only say which end is meant. */
function planRelationKey(
  planning: Planning,
  { relation, target }: Filtered & { kind: 'relation' },
  name: string,
  value: Argument,
  at: Progress,
): Predicate | undefined {
  const part: Filtered = name === 'node' ? { kind: 'node', type: target } : { kind: 'edge', relation };
  return planWhere(planning, part, value, { ...at, depth: at.depth - 1 });
}

function planQuantifiers(planning: Planning, link: Link, value: Argument, at: Progress): Predicate | undefined {
  if (value.kind !== 'object') return undefined;
  const operands: Predicate[] = [];
  for (const [name, where] of value.fields) {
    if (where.kind === 'null') continue;
    const operand = planRelated(planning, link, name as 'some' | 'none' | 'every', where, {
      ...at,
      path: `${at.path}.${name}`,
    });
    operands.push(operand);
  }
  return allOf(operands);
}

function planRelated(
  planning: Planning,
  link: Link,
  quantifier: 'some' | 'none' | 'every',
  where: Argument,
  at: Progress,
): Predicate {
  const progress = { ...at, subqueries: at.subqueries + 1 };
  checkSubqueries(progress);
  countClause(planning, progress);
  const filtered: Filtered =
    link.many && link.relation.fact
      ? { kind: 'relation', relation: link.relation, target: link.target }
      : { kind: 'node', type: link.target };
  const asked = planWhere(planning, filtered, where, progress);
  const choice = chosenOver(at.scope, link);
  if (choice !== undefined) return { kind: 'chosen', choice, where: asked };
  const holds = holdsOf(at.scope, link.relation, edgeUse({ where: asked }));
  const counting = countingOnly(planning.model, at.scope, link);
  return { kind: 'related', quantifier, step: stepOf(link), holds, where: among(quantifier, counting, asked) };
}

/** The condition on a neighbour, where only those count that meet another: of every one of these it must be true. */
function among(
  quantifier: 'some' | 'none' | 'every',
  counting: Predicate | undefined,
  asked: Predicate | undefined,
): Predicate | undefined {
  if (counting === undefined || quantifier !== 'every') return bothOf(counting, asked);
  return asked && { kind: 'or', operands: [{ kind: 'not', operand: counting }, asked] };
}

function planProperty(
  planning: Planning,
  on: Subject,
  property: Property,
  value: Argument,
  at: Progress,
): Predicate | undefined {
  const operands = planScalarFilter(planning, on, property, value, at.path);
  operands.forEach(() => {
    countClause(planning, at);
  });
  const choice = on === 'node' ? chosenFor(at.scope, property) : undefined;
  if (choice === undefined) return allOf(operands);
  checkSubqueries({ ...at, subqueries: at.subqueries + 1 });
  return allOf(operands.map((operand) => ofChosen(choice, operand)));
}

/** A condition on what the chosen claim gives. Where none is chosen there is no value, as where the claim gives none. */
function ofChosen(choice: Choice, operand: Predicate): Predicate {
  if (operand.kind !== 'isNull') return { kind: 'chosen', choice, where: operand };
  return { kind: 'not', operand: { kind: 'chosen', choice, where: { kind: 'not', operand } } };
}

/** The filter on the type of an entity or node. */
function planType(planning: Planning, value: Argument, at: Progress): Predicate | undefined {
  if (value.kind !== 'object') return undefined;
  const operands: Predicate[] = [];
  for (const part of value.fields.values()) {
    if (part.kind === 'null') continue;
    countClause(planning, at);
    const values =
      part.kind === 'list'
        ? part.items.map((item) => (item.kind === 'leaf' ? item.value : null))
        : part.kind === 'leaf'
          ? [part.value]
          : [];
    operands.push({ kind: 'label', labels: values.map((name) => typeOfEnumValue(planning.model, String(name)) ?? '') });
  }
  return allOf(operands);
}

function negate(operand: Predicate | undefined): Predicate {
  return { kind: 'not', operand: operand ?? { kind: 'and', operands: [] } };
}

function allOf(operands: readonly Predicate[]): Predicate | undefined {
  return operands.length > 1 ? { kind: 'and', operands } : operands[0];
}
