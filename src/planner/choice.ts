import type { Link, Model, Property, RelationType } from '../model/model.js';
import { withdrawnType } from '../model/names.js';
import type { Choice, Holds, Predicate, RowValue, Subject } from '../plan/predicate.js';
import type { Slot } from '../plan/slot.js';
import type { Planning, Policy, Scope } from './planning.js';

/** The choice among claims that an instant and a policy come to; none where edges are read as they are stored. */
export function choiceOf(planning: Planning, known: Slot | undefined, policy: Policy | undefined): Choice | undefined {
  if (known === undefined && policy === undefined) return undefined;
  const disputes = planning.slots.add('string', { kind: 'literal', value: 'DISPUTES' });
  const denial: Predicate = { kind: 'compare', on: 'node', property: 'stance', operator: 'eq', value: disputes };
  return {
    claims: allOf([...recorded(known), { kind: 'not', operand: denial }, ...(policy?.claims ?? [])]),
    minOrigins: policy?.minOrigins,
    onConflict: policy?.onConflict ?? 'best',
  };
}

/** That a claim stood at the instant, or stands now. */
function recorded(known: Slot | undefined): readonly Predicate[] {
  const superseded = { on: 'node', property: 'supersededAt' } as const;
  if (known === undefined) return [{ kind: 'isNull', ...superseded }];
  const standing: readonly Predicate[] = [
    { kind: 'isNull', ...superseded },
    { kind: 'compare', ...superseded, operator: 'gt', value: known },
  ];
  return [
    { kind: 'compare', on: 'node', property: 'createdAt', operator: 'lte', value: known },
    { kind: 'or', operands: standing },
  ];
}

/** Which edges of a relation count, and by what they are read; `properties` are the stored ones that somebody reads. */
export function holdsOf(
  scope: Scope,
  relation: RelationType | undefined,
  properties: readonly string[],
): Holds | undefined {
  const { at, choice } = scope;
  if (relation?.fact !== true || (at === undefined && choice === undefined)) return undefined;
  if (choice === undefined) return { at, choice };
  return { at, choice: { ...choice, withdrawn: withdrawnType(relation.type), properties } };
}

/** A way to nodes, as far as it matters to a choice: over a relation, or none for all nodes of a type. */
type Way = {
  readonly target: string;
  readonly relation: RelationType | undefined;
  readonly direction?: Link['direction'];
  readonly many?: boolean;
};

/** The condition under which a node belongs in a list when claims are chosen among: it is a claim that counts, or a fact with one. */
export function countingOnly(model: Model, { choice }: Scope, way: Way): Predicate | undefined {
  if (choice === undefined || way.many === false) return undefined;
  if (way.relation?.type === 'STATES' && way.direction === 'in') return choice.claims;
  const isFact = way.target === 'Fact' || (model.abstracts.get('Fact')?.members.includes(way.target) ?? false);
  if (!isFact) return undefined;
  const step = { relation: 'STATES', direction: 'in', label: undefined } as const;
  return { kind: 'related', quantifier: 'some', step, holds: undefined, where: choice.claims };
}

/** The choice by which a link to the best claim is followed, where it is not the one that is stored. */
export function chosenOver({ choice }: Scope, link: Link): Choice | undefined {
  return link.relation.type === 'BEST_CLAIM' && link.direction === 'out' ? choice : undefined;
}

/** The choice by which a property of nodes is read, where it is not read as it is stored: of what claims give of facts. */
export function chosenFor({ choice }: Scope, { claimed }: Property): Choice | undefined {
  return claimed === true ? choice : undefined;
}

/** Where rows have a value: what claims give of nodes, on the chosen claim. */
export function valueOn(scope: Scope, on: Subject, property: Property): RowValue['on'] {
  return on === 'node' && chosenFor(scope, property) !== undefined ? 'claim' : on;
}

/** The choice of a list, where any of these values is on the claim that it chooses. */
export function choiceFor({ choice }: Scope, values: readonly RowValue['on'][]): Choice | undefined {
  return values.includes('claim') ? choice : undefined;
}

/** Both conditions, or the one that is there. */
export function bothOf(one: Predicate | undefined, other: Predicate | undefined): Predicate | undefined {
  if (one === undefined) return other;
  return other === undefined ? one : { kind: 'and', operands: [one, other] };
}

function allOf(operands: readonly Predicate[]): Predicate {
  const [only] = operands;
  return operands.length === 1 && only !== undefined ? only : { kind: 'and', operands };
}
