import type { Slot } from './slot.js';
import type { Step } from './step.js';

/** Whether a predicate speaks of the node reached or of the edge that led to it. */
export type Subject = 'node' | 'edge';

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
  | { readonly kind: 'isNull'; readonly on: Subject; readonly property: string }
  | { readonly kind: 'label'; readonly labels: readonly string[] }
  /** Some, none or every neighbour meets the condition; `every` is true where there is no neighbour. `holds` narrows to the edges that count at all. */
  | {
      readonly kind: 'related';
      readonly quantifier: 'some' | 'none' | 'every';
      readonly step: Step;
      readonly holds: Holds | undefined;
      readonly where: Predicate | undefined;
    };

/**
 * The edges that hold on a day. `certain`: fromMax <= day < toMin. `possible`: fromMin <= day < toMax.
 * An absent bound is open. Record time will join it here.
 */
export type Holds = { readonly mode: 'certain' | 'possible'; readonly day: Slot };
