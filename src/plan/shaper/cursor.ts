import type { ConnectionShape } from '../shape.js';
import type { Row, ShapingContext } from './shaping.js';

/** The cursor of a row as a function. */
export function compileCursor({ page }: ConnectionShape): (row: Row, context: ShapingContext) => string {
  const { list, columns } = page.cursor ?? { list: 0, columns: [] };
  return (row, context) =>
    context.cursor(
      list,
      columns.map((column) => row[column] ?? null),
    );
}
