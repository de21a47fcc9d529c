import { unreachable } from '../../errors/unreachable.js';
import type { ConnectionShape, ConnectionValue, EdgeField, LeafShape } from '../shape.js';
import { compileCursor } from './cursor.js';
import { compileGroups } from './groups.js';
import { compileLeafTest } from './leaf.js';
import { compilePageInfo } from './page-info.js';
import { compileRecord } from './record.js';
import type { Cell, Compilers, PagePart, Row, RowShaper, ShapingContext } from './shaping.js';

/** A connection as a function of what was read of it. */
export type PageShaper = (read: PageRead, context: ShapingContext) => unknown;

/** The rows, one more than the page where it is asked for another, the total, and what was gathered for each of its groups. */
export type PageRead = {
  readonly rows: readonly (Row | null)[];
  readonly total: Cell;
  readonly groups: readonly Cell[];
};

/** The shape of a connection as a function; a single null instead of the rows stands for too many to order. */
export function compileConnection(shape: ConnectionShape, compilers: Compilers): PageShaper {
  const { limit, spare, backward } = shape.page;
  const answer = compileRecord(
    '',
    shape.fields.map(({ key, value }) => ({ key, part: compilePart(value, shape, compilers) })),
  );
  return ({ rows, total, groups }, context) => {
    if (rows[0] === null) {
      context.flaw();
      return context.tooMany();
    }
    const size = (context.values[limit.name] as number) - (spare ? 1 : 0);
    const hasMore = rows.length > size;
    const kept = hasMore ? (backward ? rows.slice(1) : rows.slice(0, size)) : rows;
    return answer({ rows: kept as readonly Row[], hasMore, total, groups }, context);
  };
}

function compilePart(value: ConnectionValue, shape: ConnectionShape, compilers: Compilers): PagePart {
  switch (value.kind) {
    case 'typename':
      return () => value.name;
    case 'total':
      return compileTotal();
    case 'nodes':
      return compileList(compilers.object(value.shape));
    case 'edges':
      return compileList(
        compileRecord(
          '',
          value.fields.map((field) => ({ key: field.key, part: compileEdgeValue(field.value, shape, compilers) })),
        ),
      );
    case 'groups': {
      const groups = compileGroups(value.shape, compilers);
      return ({ groups: gathered }, context) => groups(gathered[value.place] ?? null, context);
    }
    case 'pageInfo':
      return compileRecord(
        '',
        value.fields.map((field) => ({ key: field.key, part: compilePageInfo(field.value, shape) })),
      );
    default:
      return unreachable(value);
  }
}

const TOTAL: LeafShape = { accepts: 'int', list: false, required: true };

function compileTotal(): PagePart {
  const isSound = compileLeafTest(TOTAL);
  return ({ total }, context) => {
    if (!isSound(total)) context.flaw();
    return total;
  };
}

function compileList(item: RowShaper): PagePart {
  return ({ rows }, context) => rows.map((row) => item(row, context));
}

function compileEdgeValue(value: EdgeField['value'], shape: ConnectionShape, compilers: Compilers): RowShaper {
  switch (value.kind) {
    case 'cursor':
      return compileCursor(shape);
    case 'node':
      return compilers.object(value.shape);
    default:
      return compilers.value(value);
  }
}
