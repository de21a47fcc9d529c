import { unreachable } from '../../errors/unreachable.js';
import { remember } from '../../util/remember.js';
import type { AmbiguousField, ConnectionShape, FoundField, ObjectShape, RootShape } from '../shape.js';
import type { Slot } from '../slot.js';
import { compileConnection } from './connection.js';
import { compileObject, compileValue } from './object.js';
import { compileRecord, type Part } from './record.js';
import type { Row, ShapingContext } from './shaping.js';

type Branches = readonly (readonly (Row | null)[])[];

/** Makes the value of a root field out of the rows of its branches. */
export type RootShaper = (branches: Branches, context: ShapingContext) => unknown;

/** The shape of a root field as a function; made once, and used for every request that the plan serves. */
export const compileRoot: (root: RootShape) => RootShaper = remember((root) => {
  switch (root.kind) {
    case 'one':
      return compileOne(root.rows, root.shape);
    case 'many':
      return compileMany(root.rows, root.shape);
    case 'page':
      return compilePage(root.connection);
    case 'match':
      return compileMatch(root);
    default:
      return unreachable(root);
  }
});

function compileOne(rows: number, shape: ObjectShape): RootShaper {
  const object = compileObject(shape);
  return (branches, context) => {
    const row = branches[rows]?.[0];
    return row ? object(row, context) : null;
  };
}

function compileMany(rows: number, shape: ObjectShape): RootShaper {
  const object = compileObject(shape);
  return (branches, context) => (branches[rows] ?? []).map((row) => (row === null ? null : object(row, context)));
}

function compilePage(shape: ConnectionShape): RootShaper {
  const connection = compileConnection(shape, { object: compileObject, value: compileValue });
  const { rows, total, groups } = shape;
  return (branches, context) =>
    connection(
      {
        rows: rows === undefined ? [] : (branches[rows] ?? []),
        total: total === undefined ? null : (branches[total]?.[0]?.[0] ?? 0),
        groups: groups.map((branch) => branches[branch]?.[0]?.[0] ?? null),
      },
      context,
    );
}

function compileMatch(root: RootShape & { kind: 'match' }): RootShaper {
  const match = compileRecord('EntityMatch', root.found.map(compileFound));
  const ambiguous = compileRecord(
    'AmbiguousName',
    root.ambiguous.map((field) => compileAmbiguous(field, root.name)),
  );
  return (branches, context) => {
    const rows = (branches[root.rows] ?? []) as readonly Row[];
    const [first, second] = rows;
    if (first === undefined) return null;
    return second === undefined ? match(first, context) : ambiguous(rows, context);
  };
}

function compileFound({ key, value }: FoundField): Part<Row> {
  return { key, part: value.kind === 'typename' ? () => value.name : compileObject(value.shape) };
}

function compileAmbiguous({ key, value }: AmbiguousField, name: Slot): Part<readonly Row[]> {
  switch (value.kind) {
    case 'typename':
      return { key, part: () => value.name };
    case 'name':
      return { key, part: (_rows, { values }) => values[name.name] };
    case 'candidates': {
      const object = compileObject(value.shape);
      return { key, part: (rows, context) => rows.map((row) => object(row, context)) };
    }
    default:
      return unreachable(value);
  }
}
