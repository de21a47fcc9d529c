/** A value as it is stored. */
export type StoredValue = string | number | boolean | readonly string[];

/** Stored properties by name; an absent one is null. Integers are marked by the step's `integers`. */
export type StoredProperties = Readonly<Record<string, StoredValue>>;

/** One node to write: found by its id, its properties replaced. */
export type NodeRow = { readonly id: string; readonly properties: StoredProperties };

/** One edge to write: found by `factId` where it has one, else by its ends; its properties replaced. */
export type EdgeRow = { readonly from: string; readonly to: string; readonly properties: StoredProperties };

/** One step of a write, over many rows. */
export type WriteStep =
  /** Removes everything this service stores. */
  | { readonly kind: 'clear' }
  /** `labels[0]` carries the unique id. */
  | {
      readonly kind: 'nodes';
      readonly labels: readonly string[];
      readonly integers: readonly string[];
      readonly rows: readonly NodeRow[];
    }
  | {
      readonly kind: 'edges';
      readonly type: string;
      /** The labels whose ids `from` and `to` are, where they are not `Node`. Both ends must be there. */
      readonly fromLabel?: string | undefined;
      readonly toLabel?: string | undefined;
      readonly fact: boolean;
      readonly integers: readonly string[];
      readonly rows: readonly EdgeRow[];
    };

/** A whole write: one transaction, all or nothing. Nodes come before the edges that need them. */
export type WritePlan = { readonly kind: 'write'; readonly steps: readonly WriteStep[] };
