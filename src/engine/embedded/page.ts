import type { Page } from '../../plan/page.js';
import { slotNumber, type Call } from './call.js';
import { firstRows } from './first-rows.js';
import { positionKeys, type Hit, type Order, type Ranked } from './order.js';

/** The rows of the page among all candidates, in order. Both positions are exclusive. */
export function takePage(page: Page, order: Order, candidates: readonly Hit[], call: Call): readonly Ranked[] {
  const after = positionKeys(page.after, call);
  const before = positionKeys(page.before, call);
  const limit = slotNumber(call, page.limit);
  const within = (hit: Hit): boolean =>
    (after === undefined || order.compareTo(hit, after) > 0) &&
    (before === undefined || order.compareTo(hit, before) < 0);
  const hits = after === undefined && before === undefined ? candidates : candidates.filter(within);
  const rows = page.backward
    ? firstRows(hits, limit, (left, right) => order.compare(right, left)).toReversed()
    : firstRows(hits, limit, order.compare);
  return rows.map(order.rank);
}
