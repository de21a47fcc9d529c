import { unreachable } from '../../errors/unreachable.js';
import { remember } from '../../util/remember.js';
import type { ColumnValue, ConnectionShape, FieldShape, NestedRow, ObjectShape, ValueShape } from '../shape.js';
import { compileConnection } from './connection.js';
import { compileLeafTest } from './leaf.js';
import { compileRecord } from './record.js';
import type { Row, RowShaper } from './shaping.js';

/** The shape of an object as a function of its row. Types that have a field in common share its shape, and its function. */
export const compileObject: (shape: ObjectShape) => RowShaper = remember(({ type, fields }) => {
  if (type.kind === 'fixed') return compileFields(type.name, fields[type.name] ?? []);
  const shapers = new Map(Object.entries(fields).map(([name, own]) => [name, compileFields(name, own)]));
  const ofUnknownType = compileFields('', []);
  return (row, context) => {
    for (const label of row[type.column] as Row) {
      const shaper = typeof label === 'string' ? shapers.get(label) : undefined;
      if (shaper !== undefined) return shaper(row, context);
    }
    context.flaw();
    return ofUnknownType(row, context);
  };
});

function compileFields(type: string, fields: readonly FieldShape[]): RowShaper {
  return compileRecord(
    type,
    fields.map(({ key, value }) => ({ key, part: compileValue(value) })),
  );
}

/** The shape of a value in a field as a function of the row around it. */
export function compileValue(value: ValueShape): RowShaper {
  switch (value.kind) {
    case 'typename':
      return () => value.name;
    case 'value':
      return compileColumnValue(value);
    case 'nested':
      return compileNestedRow(value);
    case 'connection':
      return compileNestedPage(value);
    default:
      return unreachable(value);
  }
}

function compileColumnValue({ row: nested, column, leaf }: ColumnValue): RowShaper {
  const isSound = compileLeafTest(leaf);
  const rowOf = nested === undefined ? (row: Row) => row : (row: Row) => row[nested] as Row | null | undefined;
  return (row, context) => {
    const cell = rowOf(row)?.[column] ?? null;
    if (!isSound(cell)) context.flaw();
    return cell;
  };
}

function compileNestedRow({ column, shape, required }: NestedRow): RowShaper {
  const object = compileObject(shape);
  return (row, context) => {
    const nested = row[column] as Row | null | undefined;
    if (nested) return object(nested, context);
    if (required) context.flaw();
    return null;
  };
}

const compileNestedPage: (shape: ConnectionShape) => RowShaper = remember((shape) => {
  const connection = compileConnection(shape, { object: compileObject, value: compileValue });
  const { rows, total, groups } = shape;
  return (row, context) =>
    connection(
      {
        rows: rows === undefined ? [] : ((row[rows] as readonly Row[] | null | undefined) ?? [null]),
        total: total === undefined ? null : (row[total] ?? null),
        groups: groups.map((column) => row[column] ?? null),
      },
      context,
    );
});
