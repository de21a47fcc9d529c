import type { Page } from '../../plan/page.js';
import { slotNumber, type Call } from './call.js';
import { firstRows } from './first-rows.js';
import { positionKeys, type Order, type Ranked } from './order.js';

/** The rows of the page among all candidates, in order. Both positions are exclusive. */
export function takePage(page: Page, order: Order, candidates: readonly Ranked[], call: Call): readonly Ranked[] {
  const after = positionKeys(page.after, call);
  const before = positionKeys(page.before, call);
  const limit = slotNumber(call, page.limit);
  const rows = candidates.filter(
    ({ keys }) =>
      (after === undefined || order.compare(keys, after) > 0) &&
      (before === undefined || order.compare(keys, before) < 0),
  );
  if (!page.backward) return firstRows(rows, limit, (left, right) => order.compare(left.keys, right.keys));
  return firstRows(rows, limit, (left, right) => order.compare(right.keys, left.keys)).toReversed();
}
