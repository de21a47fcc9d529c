import type { OrderTerm, Page, Position } from '../plan/page.js';
import { NEVER, slotText, type RowNames } from './names.js';
import { rowValueText } from './row-value.js';

/** The expressions that an order compares, one for each term; counts are variables bound before. */
export type TermTexts = readonly string[];

/** The expression of each term; `counts` holds the variables of the count terms, in order. */
export function termTexts(order: readonly OrderTerm[], row: RowNames, counts: readonly string[]): TermTexts {
  const rest = [...counts];
  return order.map((term) => {
    if (term.kind === 'count') return rest.shift() ?? '';
    return rowValueText(term, row);
  });
}

/** The ORDER BY of a page, turned where the page runs backward. https://neo4j.com/docs/cypher-manual/5/clauses/order-by/ */
export function orderText(order: readonly OrderTerm[], texts: TermTexts, backward: boolean): string {
  return order.map((term, index) => `${texts[index] ?? ''}${term.descending === backward ? '' : ' DESC'}`).join(', ');
}

/** The conditions that keep the rows after `after` and before `before`. */
export function positionTexts(page: Page, texts: TermTexts): readonly string[] {
  const after = page.after === undefined ? [] : [beyond(page.order, texts, page.after, false, 0)];
  const before = page.before === undefined ? [] : [beyond(page.order, texts, page.before, true, 0)];
  return [...after, ...before];
}

/**
 * Rows beyond a position in the order. Printed as `v >= x AND (v > x OR ...)`: the plain OR of the textbook loses the
 * index. Nulls come last ascending and first descending. https://neo4j.com/docs/cypher-manual/5/planning-and-tuning/execution-plans/
 */
function beyond(
  order: readonly OrderTerm[],
  texts: TermTexts,
  position: Position,
  turned: boolean,
  index: number,
): string {
  const term = order[index];
  const text = texts[index];
  if (term === undefined || text === undefined) return NEVER;
  const descending = term.descending !== turned;
  const nullable = term.kind === 'property' && term.nullable;
  const value = position[index] ?? null;
  const last = index === order.length - 1;
  const rest = last ? undefined : beyond(order, texts, position, turned, index + 1);
  if (value === null) {
    const tied = rest === undefined ? NEVER : `(${text} IS NULL AND ${rest})`;
    return descending ? `(${text} IS NOT NULL OR ${tied})` : tied;
  }
  const slot = slotText(value);
  const strict = `${text} ${descending ? '<' : '>'} ${slot}`;
  const compared =
    rest === undefined ? strict : `${text} ${descending ? '<=' : '>='} ${slot} AND (${strict} OR ${rest})`;
  return nullable && !descending ? `(${text} IS NULL OR (${compared}))` : compared;
}
