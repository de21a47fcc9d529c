import { unreachable } from '../../errors/unreachable.js';
import type { ConnectionShape, PageInfoValue } from '../shape.js';
import { compileCursor } from './cursor.js';
import type { PagePart } from './shaping.js';

/** A field of a page's `pageInfo` as a function of the page. */
export function compilePageInfo(value: PageInfoValue, shape: ConnectionShape): PagePart {
  const { backward, hasAfter, hasBefore } = shape.page;
  const cursor = compileCursor(shape);
  switch (value.kind) {
    case 'typename':
      return () => value.name;
    case 'hasNextPage':
      return ({ hasMore }) => (backward ? hasBefore : hasMore);
    case 'hasPreviousPage':
      return ({ hasMore }) => (backward ? hasMore : hasAfter);
    case 'startCursor':
      return ({ rows: [first] }, context) => (first === undefined ? null : cursor(first, context));
    case 'endCursor':
      return ({ rows }, context) => {
        const last = rows.at(-1);
        return last === undefined ? null : cursor(last, context);
      };
    default:
      return unreachable(value);
  }
}
