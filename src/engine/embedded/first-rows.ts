/**
 * The first rows of an order, in order. Long lists are not sorted: each row is compared with the last of those kept, and
 * few of them get further.
 */
export function firstRows<Row>(
  rows: readonly Row[],
  limit: number,
  compare: (left: Row, right: Row) => number,
): readonly Row[] {
  if (rows.length <= limit * 4) return rows.toSorted(compare).slice(0, limit);
  const kept: Row[] = [];
  for (const row of rows) {
    const last = kept[limit - 1];
    if (last !== undefined && compare(row, last) >= 0) continue;
    if (kept.length === limit) kept.pop();
    kept.splice(place(kept, row, compare), 0, row);
  }
  return kept;
}

/** Where the row belongs: after its equals, so that the order is stable. */
function place<Row>(kept: readonly Row[], row: Row, compare: (left: Row, right: Row) => number): number {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = kept[middle];
    if (other !== undefined && compare(other, row) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
