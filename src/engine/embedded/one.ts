import type { Column } from '../../plan/selection.js';
import type { Row } from '../engine.js';
import type { Call } from './call.js';
import { carriesAny, type StoredNode } from './graph.js';
import type { Ranked } from './order.js';
import { compileEdges, compileNeighbour } from './predicate.js';
import { otherEnd } from './step.js';

/** The row of the neighbour with the least id, or null. */
export function compileOne(
  { step, guard, holds }: Column & { kind: 'one' },
  project: (row: Ranked, call: Call) => Row,
): (row: Ranked, call: Call) => Row | null {
  const edges = compileEdges({ step, holds });
  const counts = compileNeighbour({ step, holds, where: undefined });
  return ({ node }, call) => {
    if (guard !== undefined && !carriesAny(node, guard)) return null;
    let least: StoredNode | undefined;
    for (const edge of edges(node, call)) {
      const neighbour = otherEnd(edge, node);
      if (counts(neighbour, edge, call) && (least === undefined || neighbour.id < least.id)) least = neighbour;
    }
    return least === undefined ? null : project({ node: least, edge: undefined, keys: [] }, call);
  };
}
