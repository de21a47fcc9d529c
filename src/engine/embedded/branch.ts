import { unreachable } from '../../errors/unreachable.js';
import type { Predicate } from '../../plan/predicate.js';
import type { Branch, Source } from '../../plan/read.js';
import type { Row } from '../engine.js';
import { compileAggregate } from './aggregate.js';
import { slotNumber, type Call, type Test } from './call.js';
import { extentOf } from './extent.js';
import type { StoredNode } from './graph.js';
import { compileNarrow } from './narrow.js';
import { compileOrder, type Hit, type Ranked } from './order.js';
import { orderedNodes } from './ordered-nodes.js';
import { takePage } from './page.js';
import { compilePredicate } from './predicate.js';
import { compileSearch } from './search.js';
import { compileSelection } from './selection.js';
import { compileSource, findByKeys } from './source.js';
import type { ListedRow } from './value-of.js';
import { nodeOrder, walk } from './walk.js';

type RowsBranch = Branch & { kind: 'rows' };

/** The branch as a function that answers its rows. */
export type BranchAnswer = (call: Call) => readonly (Row | null)[];

/** The default order. */
const BY_ID = {
  order: [{ kind: 'property', on: 'node', property: 'id', descending: false, nullable: false }],
  choice: undefined,
  candidates: undefined,
} as const;

/** The branch as a function. */
export function compileBranch(branch: Branch): BranchAnswer {
  switch (branch.kind) {
    case 'count':
      return compileTotal(branch.source, branch.where);
    case 'rows':
      return branch.source.kind === 'keys' ? compileKeyRows(branch, branch.source) : compileRows(branch);
    case 'aggregate': {
      const scan = compileScan(branch.source, branch.where);
      const groups = compileAggregate(branch.aggregate, compileSelection);
      return (call) => [[groups(withoutEdges(scan(call)), call)]];
    }
    case 'search':
      return compileSearch(branch);
    default:
      return unreachable(branch);
  }
}

function compileTotal(source: Source, where: Predicate | undefined): BranchAnswer {
  if (source.kind === 'label' && where === undefined) {
    return (call) => [[extentOf(call.store, source.labels).nodes.length]];
  }
  const scan = compileScan(source, where);
  return (call) => {
    const nodes = scan(call)[Symbol.iterator]();
    let total = 0;
    while (nodes.next().done !== true) total += 1;
    return [[total]];
  };
}

function compileKeyRows({ where, selection }: RowsBranch, source: Source & { kind: 'keys' }): BranchAnswer {
  const test = compileTest(where);
  const project = compileSelection(selection);
  return (call) =>
    findByKeys(source, call).map((node) =>
      node !== undefined && test(node, undefined, call) ? project({ node, edge: undefined, keys: [] }, call) : null,
    );
}

function compileRows(branch: RowsBranch): BranchAnswer {
  const page = compilePageRows(branch);
  const project = compileSelection(branch.selection);
  return (call) => page(call)?.map((row) => project(row, call)) ?? [null];
}

/** The page's rows before projection; undefined where there are more candidates than the order allows. */
function compilePageRows({
  source,
  where,
  page,
  selection,
}: RowsBranch): (call: Call) => readonly Ranked[] | undefined {
  const order = compileOrder(page ?? BY_ID, selection);
  const sorted = (nodes: Iterable<StoredNode>, call: Call): readonly Ranked[] | undefined => {
    const most = order.candidates === undefined ? Infinity : slotNumber(call, order.candidates);
    const hits = atMost(nodes, most)?.map((node) => order.hit(node, undefined, call));
    if (hits === undefined) return undefined;
    if (page === undefined) return hits.sort(order.compare).map(order.rank);
    return takePage(page, order, hits, call);
  };
  const scan = compileScan(source, where);
  const by = page === undefined ? undefined : nodeOrder(page.order);
  if (source.kind !== 'label' || page === undefined || by === undefined) return (call) => sorted(scan(call), call);
  const narrow = compileNarrow(where);
  const test = compileTest(where);
  return (call) => {
    const extent = extentOf(call.store, source.labels);
    const few = narrow(extent, call);
    if (few !== undefined) return sorted(passing(few, test, call), call);
    const counts = ({ node }: Hit): boolean => {
      call.clock.tick();
      return test(node, undefined, call);
    };
    const hit = (node: StoredNode): Hit => order.hit(node, undefined, call);
    return walk(page, order, { items: orderedNodes(extent, by), hit, counts }, call);
  };
}

/** The nodes of the source that meet the predicate, found by index where one makes them few. */
function compileScan(source: Source, where: Predicate | undefined): (call: Call) => Iterable<StoredNode> {
  const nodes = compileSource(source);
  const narrow = compileNarrow(where);
  const test = compileTest(where);
  return (call) => {
    const few = source.kind === 'label' ? narrow(extentOf(call.store, source.labels), call) : undefined;
    return passing(few ?? nodes(call), test, call);
  };
}

function* withoutEdges(nodes: Iterable<StoredNode>): Iterable<ListedRow> {
  for (const node of nodes) yield { node, edge: undefined };
}

function* passing(nodes: Iterable<StoredNode>, test: Test, call: Call): Iterable<StoredNode> {
  for (const node of nodes) {
    call.clock.tick();
    if (test(node, undefined, call)) yield node;
  }
}

function atMost(nodes: Iterable<StoredNode>, most: number): StoredNode[] | undefined {
  const taken: StoredNode[] = [];
  for (const node of nodes) {
    if (taken.length >= most) return undefined;
    taken.push(node);
  }
  return taken;
}

function compileTest(where: Predicate | undefined): Test {
  return where === undefined ? () => true : compilePredicate(where);
}
