import type { ObjectShape, ValueShape } from '../shape.js';
import type { SlotValues } from '../slot.js';

/** A value of a row, as engines return them. */
export type Cell = string | number | boolean | null | readonly Cell[];
export type Row = readonly Cell[];

/** What shaping needs beside the rows. */
export type ShapingContext = {
  readonly values: SlotValues;
  /** Writes the cursor of a row: its list and the values of the order. */
  readonly cursor: (list: number, position: Row) => string;
  /** The error that stands in for rows that were not ordered because they were too many. */
  readonly tooMany: () => Error;
  /** Is told of everything that GraphQL does not answer as it is: errors, nulls and values where its types forbid them. */
  readonly flaw: () => void;
};

/** A part of a shape, as a function that makes its value out of a row. */
export type RowShaper = (row: Row, context: ShapingContext) => unknown;

/** How the parts of a connection are compiled; handed in, since they can hold connections themselves. */
export type Compilers = {
  readonly object: (shape: ObjectShape) => RowShaper;
  readonly value: (value: ValueShape) => RowShaper;
};

/** The rows of a page as they are shown, whether there are more that way, and the total where it was asked for. */
export type Page = {
  readonly rows: readonly Row[];
  readonly hasMore: boolean;
  readonly total: Cell;
  /** What was gathered of all rows, for each of the connection's groups. */
  readonly groups: readonly Cell[];
};

/** A part of a connection, as a function that makes its value out of a page. */
export type PagePart = (page: Page, context: ShapingContext) => unknown;
