import type { Expand } from '../../plan/selection.js';
import type { Row } from '../engine.js';
import { slotNumber, type Call } from './call.js';
import { carriesAny, type StoredNode } from './graph.js';
import type { Grouped } from './group-key.js';
import { compileOrder, type Ranked } from './order.js';
import { takePage } from './page.js';
import { compileEdges, compileNeighbour } from './predicate.js';
import { otherEnd } from './step.js';

/** The edges over a step that count at a node, each with the node it leads to. */
export function compileReached(
  reached: Omit<Expand, 'kind' | 'page' | 'selection'>,
): (node: StoredNode, call: Call) => readonly Grouped[] {
  const read = compileEdges(reached);
  const counts = compileNeighbour(reached);
  return (from, call) => {
    if (reached.guard !== undefined && !carriesAny(from, reached.guard)) return [];
    return read(from, call)
      .map((edge) => ({ node: otherEnd(edge, from), edge }))
      .filter(({ node, edge }) => counts(node, edge, call));
  };
}

/** The page of rows one step away; null where an order by count has more candidates than may be counted. */
export function compileExpand(
  expand: Expand,
  project: (row: Ranked, call: Call) => Row,
): (row: Ranked, call: Call) => readonly Row[] | null {
  const { guard, page } = expand;
  const read = compileEdges(expand);
  const counts = compileNeighbour(expand);
  const order = compileOrder(page.order);
  return ({ node }, call) => {
    if (guard !== undefined && !carriesAny(node, guard)) return [];
    const edges = read(node, call).filter((edge) => counts(otherEnd(edge, node), edge, call));
    if (order.candidates !== undefined && edges.length > slotNumber(call, order.candidates)) return null;
    const hits = edges.map((edge) => order.hit(otherEnd(edge, node), edge, call));
    return takePage(page, order, hits, call).map((row) => project(row, call));
  };
}
