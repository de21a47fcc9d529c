import type { PropertyValues } from '../../model/stored.js';
import { periodDays } from './bounds.js';
import { written } from './claim.js';
import { FACT_TYPES, type ObservationDraft, type RelationDraft, type StatementDraft } from './draft.js';
import { isFactOf, type Fact } from './facts.js';
import type { GraphNode } from './graph.js';
import { mergedBounds, standing } from './merge-edge.js';

/** The node of a fact, derived from its claims. */
export function factNode(fact: Fact): GraphNode {
  const [best] = fact.assertions;
  const certainty = fact.stands ? best.claim.certainty : undefined;
  const common = { id: fact.id, key: fact.key, certainty, createdAt: fact.createdAt };
  const node = (properties: PropertyValues): GraphNode => ({
    where: best.where,
    id: fact.id,
    type: FACT_TYPES[fact.kind],
    properties: { ...common, kind: fact.kind.toUpperCase(), ...properties },
  });
  if (isFactOf(fact, 'relation')) return node(relationProperties(fact));
  if (isFactOf(fact, 'observation')) return node(observationProperties(fact));
  if (isFactOf(fact, 'statement')) return node(statementProperties(fact));
  const property = best.fact.kind === 'attribute' ? best.fact.property : '';
  return node({ property, value: fact.stands ? best.claim.value : undefined });
}

function relationProperties(fact: Fact<RelationDraft>): PropertyValues {
  const [best] = fact.assertions;
  const bounds = mergedBounds(standing(fact).map(({ claim }) => claim.bounds));
  return { type: best.fact.type, qualifiers: written(best.fact.distinct), ...bounds };
}

function observationProperties(fact: Fact<ObservationDraft>): PropertyValues {
  const [{ fact: draft, claim }] = fact.assertions;
  const { start, end } = periodDays(draft.period);
  const { value, low, high, approx } = claim;
  return {
    // A figure that nobody stands by any more is none, but what was asked stays.
    ...(fact.stands ? { value, low, high, approx } : {}),
    unit: draft.unit,
    period: draft.period,
    periodStart: start,
    periodEnd: end,
    basis: draft.basis,
    channel: draft.channel,
    definition: draft.definition ?? draft.narrowed,
    formula: draft.formula,
  };
}

function statementProperties(fact: Fact<StatementDraft>): PropertyValues {
  const { fact: draft, claim } = worded(fact);
  return {
    predicate: draft.predicate,
    text: draft.text,
    statementKind: draft.statementKind,
    polarity: draft.polarity,
    hedge: draft.hedge,
    qualifiers: draft.id === undefined ? claim.qualifiers : [],
  };
}

/** The best claim that says what the statement is; another may only add that somebody holds it. */
export function worded(fact: Fact<StatementDraft>): Fact<StatementDraft>['assertions'][number] {
  return fact.assertions.find(({ fact: draft }) => draft.text !== undefined) ?? fact.assertions[0];
}
