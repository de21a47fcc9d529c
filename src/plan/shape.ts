import type { Slot } from './slot.js';

/**
 * How rows become the answer: which column goes under which response key. Built together with the plan; answers are
 * objects by response key, so that two aliases of one field stay apart.
 */
export type ObjectShape = {
  readonly kind: 'object';
  /** The concrete type of the object: known, or to be read from a column of labels. */
  readonly type:
    { readonly kind: 'fixed'; readonly name: string } | { readonly kind: 'labels'; readonly column: number };
  /** The fields to fill, by concrete type. */
  readonly fields: Readonly<Record<string, readonly FieldShape[]>>;
};

/** One response key of an object and the value it gets. */
export type FieldShape = { readonly key: string; readonly value: ValueShape };

/** What can stand in a field: the name of its object's type, the value of a column, the nested row in one, or a page. */
export type ValueShape = TypeName | ColumnValue | NestedRow | ConnectionShape;

/** The name of the object's GraphQL type. */
export type TypeName = { readonly kind: 'typename'; readonly name: string };

/** The value of a column as it is; `row` is the column of the nested row that has it, where it is not in the row itself. */
export type ColumnValue = {
  readonly kind: 'value';
  readonly row?: number;
  readonly column: number;
  readonly leaf: LeafShape;
};

/** The nested row in a column, or null. */
export type NestedRow = {
  readonly kind: 'nested';
  readonly column: number;
  readonly shape: ObjectShape;
  readonly required: boolean;
};

/** Which values GraphQL answers as they are stored; an enum accepts its names. Items of a list are never null. */
export type LeafShape = {
  readonly accepts: 'string' | 'int' | 'float' | 'boolean' | readonly string[];
  readonly list: boolean;
  readonly required: boolean;
};

/** A page of rows: a column of rows, and a column with the total where it was asked for. */
export type ConnectionShape = {
  readonly kind: 'connection';
  readonly rows: number | undefined;
  readonly total: number | undefined;
  /** The columns or branches of the groups that are asked for. */
  readonly groups: readonly number[];
  readonly page: PageShape;
  readonly fields: readonly { readonly key: string; readonly value: ConnectionValue }[];
};

export type ConnectionValue =
  | TypeName
  | { readonly kind: 'total' }
  | { readonly kind: 'nodes'; readonly shape: ObjectShape }
  | { readonly kind: 'edges'; readonly fields: readonly EdgeField[] }
  | { readonly kind: 'pageInfo'; readonly fields: readonly { readonly key: string; readonly value: PageInfoValue }[] }
  /** `place` is that among the connection's `groups`. */
  | { readonly kind: 'groups'; readonly place: number; readonly shape: GroupsShape };

export type PageInfoField = 'hasNextPage' | 'hasPreviousPage' | 'startCursor' | 'endCursor';
export type PageInfoValue = TypeName | { readonly kind: PageInfoField };

/** An edge's fields: its cursor, its node (from the same row), a property, or its fact. */
export type EdgeField = {
  readonly key: string;
  readonly value:
    | TypeName
    | { readonly kind: 'cursor' }
    | { readonly kind: 'node'; readonly shape: ObjectShape }
    | ColumnValue
    | NestedRow;
};

/** How groups are chosen, put in order and shown. Each is its keys, its number of rows and its measures. */
export type GroupsShape = {
  readonly keys: readonly GroupKeyShape[];
  readonly having: readonly GroupCondition[];
  readonly order: readonly GroupOrder[];
  readonly first: Slot;
  /** The most rows and groups that the engine gathers. */
  readonly rows: Slot;
  readonly groups: Slot;
  /** Whether neighbours are asked for more than plain values, so that fewer groups are gathered. */
  readonly nested: boolean;
  readonly fields: readonly { readonly key: string; readonly value: GroupsValue }[];
};

export type GroupsValue =
  | TypeName
  | { readonly kind: 'list'; readonly fields: readonly GroupField[] }
  | {
      readonly kind: 'completeness';
      readonly fields: readonly { readonly key: string; readonly value: CompletenessValue }[];
    };

export type CompletenessField = 'isComplete' | 'reasons' | 'lowerBound';
export type CompletenessValue = TypeName | { readonly kind: CompletenessField };

/** A key's value: as it is, the name that stands for a label, or the id in a column of a neighbour's row. */
export type GroupKeyShape =
  | { readonly kind: 'value' }
  | { readonly kind: 'label'; readonly names: Readonly<Record<string, string>> }
  | { readonly kind: 'neighbour'; readonly id: number };

export type GroupField = {
  readonly key: string;
  readonly value:
    | TypeName
    | {
        readonly kind: 'keys';
        readonly fields: readonly { readonly key: string; readonly value: GroupKeyValue }[];
      }
    | GroupNumber;
};

/** What is shown of a key; the shapes of neighbours are by the key's place, those of other keys undefined. */
export type GroupKeyValue =
  | TypeName
  | { readonly kind: 'value' }
  | { readonly kind: 'node'; readonly shapes: readonly (ObjectShape | undefined)[] };

/** A number of a group, from a column of it: as it is there, or computed from numbers of one unit; `of` names them, `unit` what tells it. */
export type GroupNumber =
  | { readonly kind: 'count' | 'distinct'; readonly column: number }
  | {
      readonly kind: 'sum' | 'min' | 'max' | 'avg';
      readonly column: number;
      readonly of: string;
      readonly unit: string | undefined;
    };

/** The number of rows, or another number of the groups by its response key. */
export type GroupSubject = { readonly kind: 'count' } | { readonly kind: 'named'; readonly name: Slot };

export type NumberOperator = 'eq' | 'gt' | 'gte' | 'lt' | 'lte';

export type GroupCondition = {
  readonly of: GroupSubject;
  readonly tests: readonly { readonly operator: NumberOperator; readonly value: Slot }[];
};

export type GroupOrder = { readonly of: GroupSubject | { readonly kind: 'keys' }; readonly descending: boolean };

/** What telling pages apart takes. `cursor`: the columns of the order's values, and the list the cursors belong to. */
export type PageShape = {
  readonly limit: Slot;
  /** Whether the limit is one more than the page, to tell whether there is another. */
  readonly spare: boolean;
  readonly backward: boolean;
  readonly hasAfter: boolean;
  readonly hasBefore: boolean;
  readonly cursor: { readonly list: number; readonly columns: readonly number[] } | undefined;
};

/** How a root field gets its value from the branches of the plan. */
export type RootShape =
  | { readonly kind: 'one'; readonly rows: number; readonly shape: ObjectShape }
  | { readonly kind: 'many'; readonly rows: number; readonly shape: ObjectShape }
  /** `rows` and `total` of the connection are branches. */
  | { readonly kind: 'page'; readonly connection: ConnectionShape }
  /** An entity found, or the candidates of an ambiguous name. */
  | {
      readonly kind: 'match';
      readonly rows: number;
      readonly name: Slot;
      readonly found: readonly FoundField[];
      readonly ambiguous: readonly AmbiguousField[];
    };

export type FoundField = {
  readonly key: string;
  readonly value: TypeName | { readonly kind: 'entity'; readonly shape: ObjectShape };
};

export type AmbiguousField = {
  readonly key: string;
  readonly value: TypeName | { readonly kind: 'name' } | { readonly kind: 'candidates'; readonly shape: ObjectShape };
};
