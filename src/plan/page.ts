import type { Choice, Holds, Predicate, RowValue } from './predicate.js';
import type { Slot } from './slot.js';
import type { Step } from './step.js';

/** One term of an order. Nulls come last ascending and first descending, as in Cypher. */
export type OrderTerm =
  | ({ readonly kind: 'property'; readonly descending: boolean; readonly nullable: boolean } & RowValue)
  /** By the number of neighbours. */
  | {
      readonly kind: 'count';
      readonly step: Step;
      readonly holds: Holds | undefined;
      readonly where: Predicate | undefined;
      readonly descending: boolean;
    };

/** The place of a row in an order: a slot for each term, or null where the row has no value. */
export type Position = readonly (Slot | null)[];

/**
 * A page of rows in a total order (the last terms break all ties). `backward` takes the rows nearest before the end
 * and still returns them in order. `limit` is one more than the page where somebody asks whether there is another.
 * `choice` is given where terms are values on the claim, and `candidates` where any term is not stored with the row: it is worked
 * out for at most so many candidates, and more make the rows null.
 */
export type Page = {
  readonly order: readonly OrderTerm[];
  readonly choice: Choice | undefined;
  readonly candidates: Slot | undefined;
  readonly after: Position | undefined;
  readonly before: Position | undefined;
  readonly backward: boolean;
  readonly limit: Slot;
};
