import type { OrderTerm, Page } from '../plan/page.js';
import type { Slot } from '../plan/slot.js';
import { withClaim } from './claim.js';
import { countText } from './count.js';
import { boundNames, slotText, type Names, type RowNames } from './names.js';
import { orderText, positionTexts, termTexts, type TermTexts } from './page.js';
import { callText } from './text.js';

/** The text of a selection: subqueries that must run first, and the list of a row. */
export type SelectionText = { readonly calls: readonly string[]; readonly list: string };

/** Where rows come from and what is taken of each. */
export type RowsInput = {
  readonly page: Page;
  /** Whether an edge led to the row. */
  readonly edge: boolean;
  /** Whether the first term of the order has an index on all candidates, so that walking it beats sorting them. */
  readonly indexed: boolean;
  /** The MATCH of the candidates under their own conditions and those given. */
  readonly match: (row: RowNames, extra: readonly string[]) => string;
  readonly select: (row: RowNames, terms: TermTexts) => SelectionText;
};

/** The lines that leave one page of rows; then the list of a row, that of all rows in order, and the order for a RETURN. */
export type PagedRows = {
  readonly lines: readonly string[];
  readonly list: string;
  readonly collected: string;
  readonly order: string;
};

/**
 * Matches, orders, cuts to the page and runs the subqueries of its rows; `gate` is a condition on all of it. Rows leave
 * subqueries in the order in which they came, since each runs for one row after the other: sorting them once more would double
 * the time that planning takes. https://neo4j.com/docs/cypher-manual/5/planning-and-tuning/operators/operators-detail/#query-plan-apply
 */
export function pagedRows(input: RowsInput, names: Names, gate: readonly string[] = []): PagedRows {
  const { page } = input;
  const { row, calls } = withClaim(page.choice, newRow(input, names), names);
  const counts = countTerms(page.order).map((term) => ({
    name: names.value(),
    ...countText(row.node, term, names),
  }));
  const terms = termTexts(
    page.order,
    row,
    counts.map(({ name }) => name),
  );
  const bound = boundNames(row);
  const carried = [...bound, ...counts.map(({ name }) => name)];
  const matched =
    page.candidates === undefined
      ? matchLines(input, row, terms, gate, names)
      : [
          input.match(row, gate),
          ...calls,
          ...counts.flatMap(({ calls }) => calls),
          `WITH ${[...bound, ...counts.map(({ name, item }) => `${item} AS ${name}`)].join(', ')}`,
          ...positionTexts(page, terms).map((text, index) => `${index === 0 ? 'WHERE' : 'AND'} ${text}`),
        ];
  const selection = input.select(row, terms);
  const collected = `collect(${selection.list})`;
  return {
    lines: [...matched, cutText(page, carried, terms), ...selection.calls],
    list: selection.list,
    collected: page.backward ? `reverse(${collected})` : collected,
    order: orderText(page.order, terms, false),
  };
}

/**
 * The match of candidates beyond the page's positions. An index has no nulls: to walk it, its property must be known to be
 * there, and where it may be null the nulls are a second part, each part cut to the page by itself.
 */
function matchLines(
  input: RowsInput,
  row: RowNames,
  terms: TermTexts,
  gate: readonly string[],
  names: Names,
): readonly string[] {
  const { page } = input;
  const [first, ...rest] = page.order;
  if (!input.indexed || first?.kind !== 'property') return [input.match(row, [...gate, ...positionTexts(page, terms)])];
  if (!first.nullable)
    return [input.match(row, [...gate, ...positionTexts(page, terms), `${terms[0] ?? ''} IS NOT NULL`])];
  const part = (isNull: boolean): readonly string[] => {
    const inner = newRow(input, names);
    const innerTerms = termTexts(page.order, inner, []);
    const order = [{ ...first, nullable: isNull }, ...rest];
    const condition = `${innerTerms[0] ?? ''} IS ${isNull ? 'NULL' : 'NOT NULL'}`;
    return [
      input.match(inner, [condition, ...gate, ...positionTexts({ ...page, order }, innerTerms)]),
      cutText(page, [inner.node], innerTerms),
      `RETURN ${inner.node} AS ${row.node}`,
    ];
  };
  return [callText([], [...part(false), 'UNION ALL', ...part(true)])];
}

function cutText(page: Page, carried: readonly string[], terms: TermTexts): string {
  return `WITH ${carried.join(', ')} ORDER BY ${orderText(page.order, terms, page.backward)} LIMIT ${slotText(page.limit)}`;
}

function newRow(input: RowsInput, names: Names): RowNames {
  return { node: names.node(), edge: input.edge ? names.edge() : undefined };
}

/** The subquery that counts candidates, no further than one past how many there may be. */
export function candidatesText(
  input: RowsInput,
  candidates: Slot,
  imports: readonly string[],
  names: Names,
): { text: string; count: string; limit: string } {
  const row = newRow(input, names);
  const count = names.value();
  const limit = slotText(candidates);
  const lines = [input.match(row, []), `WITH ${row.node} LIMIT ${limit} + 1`, `RETURN count(*) AS ${count}`];
  return { text: callText(imports, lines), count, limit };
}

function countTerms(order: readonly OrderTerm[]): readonly (OrderTerm & { kind: 'count' })[] {
  return order.flatMap((term) => (term.kind === 'count' ? [term] : []));
}
