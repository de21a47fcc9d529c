import type { Slot } from './slot.js';
import type { Step } from './step.js';

/** Whether a predicate speaks of the node reached or of the edge that led to it. */
export type Subject = 'node' | 'edge';

/**
 * A stored value of a row in a list: on its node, on the edge that led to it, or on the claim by which the list's choice reads
 * the node; null where that is none.
 */
export type RowValue = { readonly on: Subject | 'claim'; readonly property: string };

/** The comparisons, on stored values of one kind. */
export type Operator = 'eq' | 'gt' | 'gte' | 'lt' | 'lte' | 'startsWith' | 'contains';

/**
 * A condition with two truth values: a comparison with a property that is absent is false, and `not` turns exactly
 * that (unlike Cypher's three values).
 */
export type Predicate =
  | { readonly kind: 'and' | 'or'; readonly operands: readonly Predicate[] }
  | { readonly kind: 'not'; readonly operand: Predicate }
  | {
      readonly kind: 'compare';
      readonly on: Subject;
      readonly property: string;
      readonly operator: Operator;
      readonly value: Slot;
    }
  | { readonly kind: 'in'; readonly on: Subject; readonly property: string; readonly values: Slot }
  /** The property is a list, and one of its members is among the values. */
  | { readonly kind: 'hasAny'; readonly on: Subject; readonly property: string; readonly values: Slot }
  | { readonly kind: 'isNull'; readonly on: Subject; readonly property: string }
  | { readonly kind: 'label'; readonly labels: readonly string[] }
  /** Some, none or every neighbour meets the condition; `every` is true where there is no neighbour. `holds` narrows to the edges that count at all. */
  | {
      readonly kind: 'related';
      readonly quantifier: 'some' | 'none' | 'every';
      readonly step: Step;
      readonly holds: Holds | undefined;
      readonly where: Predicate | undefined;
    }
  /** The node is a fact, and the claim that the choice reads it by meets the condition. */
  | { readonly kind: 'chosen'; readonly choice: Choice; readonly where: Predicate | undefined };

/** Which edges count, and whether they are read as they are stored or as a choice among their claims makes them. */
export type Holds = { readonly at: At | undefined; readonly choice: EdgeChoice | undefined };

/** A day on which something holds. `certain`: fromMax <= day < toMin. `possible`: fromMin <= day < toMax. An absent bound is open. */
export type At = { readonly mode: 'certain' | 'possible'; readonly day: Slot };

/**
 * A choice among the claims of a fact. Of those that meet `claims` (read as the node), the ones that are not deprecated
 * stand, or the best where all are. The least `precedence` is the best, and no deprecated claim has a lesser one than another
 * that is not. Nothing is chosen where no claim is left, where they have fewer distinct `origin`s than `minOrigins`, or where
 * those not deprecated differ in `assertion` and the conflict asks to abstain.
 */
export type Choice = {
  readonly claims: Predicate;
  readonly minOrigins: Slot | undefined;
  /** `all`: an edge counts on a day if any of its standing claims holds then; it is made from those that do. */
  readonly onConflict: 'best' | 'all' | 'abstain';
};

/**
 * A choice that edges are read by. An edge with no choice does not count. Of one with a choice nothing is read but its
 * `factId`, its bounds on the day, and `properties`: each as the best standing claim that gives it says (a claim keeps them
 * under `edge_`), the `certainty` of the best, and each end in time from the best that dates it, else from the best that says
 * something of it. Edges of the type `withdrawn` are followed too: they have no claim that stands at present.
 */
export type EdgeChoice = Choice & { readonly withdrawn: string; readonly properties: readonly string[] };
