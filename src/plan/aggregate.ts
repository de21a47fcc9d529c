import type { Choice, Holds, Predicate, RowValue } from './predicate.js';
import type { Slot } from './slot.js';
import type { Step } from './step.js';

/**
 * What rows are grouped by, and what is taken of each group. The answer is a list of groups in no order, each the values of
 * its keys, how many rows it has, and its measures; null where there are more rows than `rows`, and one group more than
 * `groups` where there are more. Without a key there is one group, also of no rows. A neighbour is a row of its own: `Selection`.
 * `choice` is given where keys or measures are values on the claim.
 */
export type Aggregate<Selection> = {
  readonly choice: Choice | undefined;
  readonly keys: readonly GroupKey<Selection>[];
  readonly measures: readonly Measure[];
  readonly rows: Slot;
  readonly groups: Slot;
};

/** What the rows of a group have in common; null where they have none. */
export type GroupKey<Selection> = Trait | (Neighbour & { readonly kind: 'neighbour'; readonly selection: Selection });

/** A plain value of a row. */
export type Trait =
  | ({ readonly kind: 'value' } & RowValue)
  /** The stretch of time in which a day or an instant lies: `2024`, `2024-Q3`, `2024-07`. */
  | ({ readonly kind: 'bucket'; readonly bucket: Bucket } & RowValue)
  /** The one of these labels that the node carries. */
  | { readonly kind: 'label'; readonly labels: Slot };

/** The stretches of time into which days fall. */
export type Bucket = 'year' | 'quarter' | 'month';

/** The neighbour over a step with the least id or, of `many`, each once: a row with several is then several rows. */
export type Neighbour = {
  readonly step: Step;
  readonly holds: Holds | undefined;
  readonly where: Predicate | undefined;
  readonly many: boolean;
};

/** What is taken of the rows of a group. */
export type Measure =
  /** How many different values they have. */
  | { readonly kind: 'distinct'; readonly of: Trait }
  /** How many different neighbours they have. */
  | (Neighbour & { readonly kind: 'neighbours' })
  /** The numbers they have, in no order, each with the unit beside it: `[number, unit]`. */
  | ({ readonly kind: 'numbers'; readonly unit: RowValue | undefined } & RowValue);
