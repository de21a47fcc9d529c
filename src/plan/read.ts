import type { Aggregate } from './aggregate.js';
import type { Page } from './page.js';
import type { Predicate } from './predicate.js';
import type { Search } from './search.js';
import type { Selection } from './selection.js';
import type { Slot, SlotDeclaration } from './slot.js';
import type { Step } from './step.js';

/** Where the nodes of a branch come from. */
export type Source =
  /** All nodes that carry every one of the labels. */
  | { readonly kind: 'label'; readonly labels: readonly string[] }
  /** The node with this value in a unique property, or none. */
  | {
      readonly kind: 'key';
      readonly labels: readonly string[];
      readonly property: string;
      readonly value: Slot;
    }
  /** One row for each id of the list, in its order, repeats included, null where there is no such node. */
  | { readonly kind: 'keys'; readonly labels: readonly string[]; readonly property: string; readonly values: Slot }
  /** The nodes one step from those of another source. */
  | { readonly kind: 'reach'; readonly from: Source; readonly step: Step };

/** One part of a read, answered by rows of its own. A root field has one or two of them. */
export type Branch =
  | {
      readonly kind: 'rows';
      readonly source: Source;
      readonly where: Predicate | undefined;
      readonly page: Page | undefined;
      readonly selection: Selection;
    }
  /** One row with one number: how many nodes the source and the predicate leave. */
  | { readonly kind: 'count'; readonly source: Source; readonly where: Predicate | undefined }
  /** One row with one list: the groups of the nodes that the source and the predicate leave. */
  | {
      readonly kind: 'aggregate';
      readonly source: Source;
      readonly where: Predicate | undefined;
      readonly aggregate: Aggregate<Selection>;
    }
  | Search;

/** A whole read: what one round trip answers. Frozen plain data, without values. */
export type ReadPlan = {
  readonly kind: 'read';
  readonly branches: readonly Branch[];
  readonly slots: readonly SlotDeclaration[];
};
