import type { Expand } from '../../plan/selection.js';
import type { Row } from '../engine.js';
import { slotNumber, type Call } from './call.js';
import { carriesAny, type StoredNode } from './graph.js';
import { compileOrder, type Ranked } from './order.js';
import { takePage } from './page.js';
import { compileEdges, compileNeighbour } from './predicate.js';
import { edgesInOrder, otherEnd } from './step.js';
import type { ListedRow } from './value-of.js';
import { isEdgeOrder, walk } from './walk.js';

/** The edges over a step that count at a node, each with the node it leads to. */
export function compileReached(
  reached: Omit<Expand, 'kind' | 'page' | 'selection'>,
): (node: StoredNode, call: Call) => readonly ListedRow[] {
  const read = compileEdges(reached);
  const counts = compileNeighbour(reached);
  return (from, call) => {
    if (reached.guard !== undefined && !carriesAny(from, reached.guard)) return [];
    return read(from, call)
      .map((edge) => ({ node: otherEnd(edge, from), edge }))
      .filter(({ node, edge }) => counts(node, edge, call));
  };
}

/** The page of rows one step away; null where there are more candidates than the order allows. */
export function compileExpand(
  expand: Expand,
  project: (row: Ranked, call: Call) => Row,
): (row: Ranked, call: Call) => readonly Row[] | null {
  const { guard, holds, page } = expand;
  const rows = isEdgeOrder(page.order) && holds?.choice === undefined ? compileWalk(expand) : compileSorted(expand);
  return ({ node }, call) => {
    if (guard !== undefined && !carriesAny(node, guard)) return [];
    return rows(node, call)?.map((row) => project(row, call)) ?? null;
  };
}

type PageRows = (node: StoredNode, call: Call) => readonly Ranked[] | undefined;

/** Takes the page from the edges as they lie. */
function compileWalk(expand: Expand): PageRows {
  const { page, selection, step } = expand;
  const counts = compileNeighbour(expand);
  const order = compileOrder(page, selection);
  return (from, call) =>
    walk(
      page,
      order,
      {
        items: edgesInOrder(from, step),
        hit: (edge) => order.hit(otherEnd(edge, from), edge, call),
        counts: ({ node, edge }) => counts(node, edge, call),
      },
      call,
    );
}

/** Finds the page among all that count; undefined where there are more than the order allows. */
function compileSorted(expand: Expand): PageRows {
  const { page, selection } = expand;
  const read = compileEdges(expand);
  const counts = compileNeighbour(expand);
  const order = compileOrder(page, selection);
  return (node, call) => {
    const edges = read(node, call).filter((edge) => counts(otherEnd(edge, node), edge, call));
    if (order.candidates !== undefined && edges.length > slotNumber(call, order.candidates)) return undefined;
    const hits = edges.map((edge) => order.hit(otherEnd(edge, node), edge, call));
    return takePage(page, order, hits, call);
  };
}
