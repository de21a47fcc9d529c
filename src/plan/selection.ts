import type { Aggregate } from './aggregate.js';
import type { Page } from './page.js';
import type { Choice, Holds, Predicate, Subject } from './predicate.js';
import type { Step } from './step.js';

/** What a row holds: a list of values in the order of the columns. */
export type Selection = { readonly columns: readonly Column[] };

export type Column =
  /** A stored value, or null. */
  | { readonly kind: 'property'; readonly on: Subject; readonly property: string }
  /** The value that an order term compares, for cursors: column `term` of the order of the page the row is in. */
  | { readonly kind: 'order'; readonly term: number }
  /** The node's labels. */
  | { readonly kind: 'labels' }
  /** The rows one step away, as a list; null when the order met too many candidates. */
  | Expand
  /** The one row a step away (least id first), or null. */
  | {
      readonly kind: 'one';
      readonly step: Step;
      readonly guard: readonly string[] | undefined;
      readonly holds: Holds | undefined;
      readonly selection: Selection;
    }
  /** The row of the claim by which the choice reads the node, a fact; null where it chooses none. */
  | {
      readonly kind: 'chosen';
      readonly guard: readonly string[] | undefined;
      readonly choice: Choice;
      readonly selection: Selection;
    }
  /** How many rows are a step away, whatever the page; null where the guard leaves the node out. */
  | {
      readonly kind: 'count';
      readonly step: Step;
      readonly guard: readonly string[] | undefined;
      readonly holds: Holds | undefined;
      readonly where: Predicate | undefined;
    }
  /** The groups of the rows a step away, whatever the page. */
  | {
      readonly kind: 'aggregate';
      readonly step: Step;
      readonly guard: readonly string[] | undefined;
      readonly holds: Holds | undefined;
      readonly where: Predicate | undefined;
      readonly aggregate: Aggregate<Selection>;
    }
  /** The row of the fact that the edge stands for, found by its `factId`. */
  | { readonly kind: 'fact'; readonly selection: Selection };

/** To-many rows of a step. `guard`: only from nodes that carry one of these labels, else empty. */
export type Expand = {
  readonly kind: 'expand';
  readonly step: Step;
  readonly guard: readonly string[] | undefined;
  readonly holds: Holds | undefined;
  readonly where: Predicate | undefined;
  readonly page: Page;
  readonly selection: Selection;
};
