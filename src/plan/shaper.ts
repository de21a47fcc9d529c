import type {
  ConnectionShape,
  ConnectionValue,
  EdgeField,
  ObjectShape,
  PageInfoValue,
  RootShape,
  ValueShape,
} from './shape.js';
import type { SlotValues } from './slot.js';

/** A value of a row, as engines return them. */
type Cell = string | number | boolean | null | readonly Cell[];
type Row = readonly Cell[];

/** An object of the answer, by response key. */
export type ShapedObject = { [key: string]: unknown };

/** What shaping needs beside the rows. */
export type ShapingContext = {
  readonly values: SlotValues;
  /** Writes the cursor of a row: its list and the values of the order. */
  readonly cursor: (list: number, position: Row) => string;
  /** The error that stands in for rows that were not ordered because they were too many. */
  readonly tooMany: () => Error;
};

/** Makes the value of a root field out of the rows of its branches. */
export function shapeRoot(
  root: RootShape,
  branches: readonly (readonly (Row | null)[])[],
  context: ShapingContext,
): unknown {
  switch (root.kind) {
    case 'one': {
      const row = branches[root.rows]?.[0];
      return row ? shapeObject(root.shape, row, context) : null;
    }
    case 'many':
      return (branches[root.rows] ?? []).map((row) => (row === null ? null : shapeObject(root.shape, row, context)));
    case 'page': {
      const { rows, total } = root.connection;
      return shapeConnection(
        root.connection,
        rows === undefined ? [] : (branches[rows] ?? []),
        total === undefined ? null : (branches[total]?.[0]?.[0] ?? 0),
        context,
      );
    }
    case 'match':
      return shapeMatch(root, (branches[root.rows] ?? []) as readonly Row[], context);
  }
}

function shapeMatch(root: RootShape & { kind: 'match' }, rows: readonly Row[], context: ShapingContext): unknown {
  const [first, second] = rows;
  if (first === undefined) return null;
  if (second === undefined) {
    const match: ShapedObject = { __typename: 'EntityMatch' };
    for (const { key, shape } of root.found) match[key] = shapeObject(shape, first, context);
    return match;
  }
  const ambiguous: ShapedObject = { __typename: 'AmbiguousName' };
  for (const { key, value } of root.ambiguous) {
    ambiguous[key] =
      value.kind === 'name'
        ? context.values[root.name.name]
        : rows.map((row) => shapeObject(value.shape, row, context));
  }
  return ambiguous;
}

function shapeObject(shape: ObjectShape, row: Row, context: ShapingContext): ShapedObject {
  const name = shape.type.kind === 'fixed' ? shape.type.name : concreteType(row[shape.type.column] as Row, shape);
  const object: ShapedObject = { __typename: name };
  for (const field of shape.fields[name] ?? []) object[field.key] = shapeValue(field.value, row, context);
  return object;
}

function concreteType(labels: Row, shape: ObjectShape): string {
  for (const label of labels) if (typeof label === 'string' && label in shape.fields) return label;
  return '';
}

function shapeValue(value: ValueShape, row: Row, context: ShapingContext): unknown {
  switch (value.kind) {
    case 'value':
      return row[value.column];
    case 'nested':
      return shapeNested(value, row, context);
    case 'connection': {
      const rows = value.rows === undefined ? [] : (row[value.rows] as readonly Row[] | null);
      const total = value.total === undefined ? null : (row[value.total] ?? null);
      return shapeConnection(value, rows ?? [null], total, context);
    }
  }
}

function shapeNested(value: { column: number; shape: ObjectShape }, row: Row, context: ShapingContext): unknown {
  const nested = row[value.column] as Row | null | undefined;
  return nested ? shapeObject(value.shape, nested, context) : null;
}

/** `rows` holds one more than the page where there is another; a single null stands for too many to order. */
function shapeConnection(
  shape: ConnectionShape,
  rows: readonly (Row | null)[],
  total: Cell,
  context: ShapingContext,
): unknown {
  if (rows[0] === null) return context.tooMany();
  const size = (context.values[shape.page.limit.name] as number) - 1;
  const more = rows.length > size;
  const page = (more ? (shape.page.backward ? rows.slice(1) : rows.slice(0, size)) : rows) as readonly Row[];
  const answer: ShapedObject = {};
  for (const { key, value } of shape.fields) answer[key] = shapePage(value, { shape, page, more, total }, context);
  return answer;
}

type Page = { shape: ConnectionShape; page: readonly Row[]; more: boolean; total: Cell };

function shapePage(value: ConnectionValue, page: Page, context: ShapingContext): unknown {
  switch (value.kind) {
    case 'total':
      return page.total;
    case 'nodes':
      return page.page.map((row) => shapeObject(value.shape, row, context));
    case 'edges':
      return page.page.map((row) => shapeEdge(value.fields, row, page.shape, context));
    case 'pageInfo': {
      const info: ShapedObject = {};
      for (const field of value.fields) info[field.key] = pageInfo(field.value, page, context);
      return info;
    }
  }
}

function shapeEdge(
  fields: readonly EdgeField[],
  row: Row,
  shape: ConnectionShape,
  context: ShapingContext,
): ShapedObject {
  const edge: ShapedObject = {};
  for (const { key, value } of fields) {
    switch (value.kind) {
      case 'cursor':
        edge[key] = cursorOf(shape, row, context);
        break;
      case 'node':
        edge[key] = shapeObject(value.shape, row, context);
        break;
      case 'value':
        edge[key] = row[value.column];
        break;
      case 'nested':
        edge[key] = shapeNested(value, row, context);
        break;
    }
  }
  return edge;
}

function pageInfo(value: PageInfoValue, { shape, page, more }: Page, context: ShapingContext): unknown {
  const { backward, hasAfter, hasBefore } = shape.page;
  switch (value) {
    case 'hasNextPage':
      return backward ? hasBefore : more;
    case 'hasPreviousPage':
      return backward ? more : hasAfter;
    case 'startCursor':
      return page[0] ? cursorOf(shape, page[0], context) : null;
    case 'endCursor': {
      const last = page.at(-1);
      return last ? cursorOf(shape, last, context) : null;
    }
  }
}

function cursorOf(shape: ConnectionShape, row: Row, context: ShapingContext): string {
  const { list, columns } = shape.page.cursor ?? { list: 0, columns: [] };
  return context.cursor(
    list,
    columns.map((column) => row[column] ?? null),
  );
}
