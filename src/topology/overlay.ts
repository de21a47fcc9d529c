import { countingSort, identity, offsetsOf } from './order-edges.js';
import { shared } from './shared.js';
import type { Adjacency, Day, Topology } from './topology.js';

/** An edge that is made up. */
export type MadeEdge = {
  readonly factId: string;
  readonly relation: number;
  readonly source: number;
  readonly target: number;
  readonly fromMin: Day;
  readonly fromMax: Day;
  readonly toMin: Day;
  readonly toMax: Day;
  /** Between 0 and 1; NaN for none. */
  readonly share: number;
  readonly confidence: number;
};

/** Changes to a topology that nobody writes. */
export type Overlay = {
  readonly removedNodes: ReadonlySet<number>;
  readonly removedEdges: ReadonlySet<number>;
  /** The day on which an edge ends, if it has not ended before. */
  readonly ended: ReadonlyMap<number, Day>;
  readonly made: readonly MadeEdge[];
};

/** No place in `types`: that of a node that is not there. */
const NO_TYPE = 0xffff;

type Columns = Omit<Topology['edges'], 'count' | 'factIdOf'>;

/** Work that lets others have their turn. */
type Turns<Result> = Generator<undefined, Result, unknown>;

/**
 * The topology that the changes would make: the same as of a graph where they were written. Nodes keep their places; one
 * that is removed has no id, type or edges any more. Edges get new places.
 */
export function* overlaid(topology: Topology, overlay: Overlay): Turns<Topology> {
  const { nodes } = topology;
  const { removedNodes } = overlay;
  const type = shared.uint16(nodes.count);
  type.set(nodes.type);
  for (const node of removedNodes) type[node] = NO_TYPE;
  const indexOf = (id: string): number | undefined => {
    const node = nodes.indexOf(id);
    return node === undefined || removedNodes.has(node) ? undefined : node;
  };
  const origin = originOf(topology, overlay);
  yield;
  const columns = yield* edgeColumns(topology, overlay, origin);
  const { count, factIdOf } = topology.edges;
  const factOf = (edge: number): string => {
    const from = origin[edge] as number;
    return from < count ? factIdOf(from) : (overlay.made[from - count]?.factId ?? '');
  };
  const outgoing = adjacency(nodes.count, columns.source, identity(origin.length));
  yield;
  const incoming = adjacency(
    nodes.count,
    columns.target,
    countingSort(nodes.count, columns.target, identity(origin.length)),
  );
  return Object.freeze({
    ...topology,
    nodes: Object.freeze({ ...nodes, type, indexOf }),
    edges: Object.freeze({ count: origin.length, ...columns, factIdOf: factOf }),
    outgoing,
    incoming,
  });
}

/** Where each edge comes from, in the order of edges: its place in the topology or, counting on, among those made up. */
function originOf(topology: Topology, { removedNodes, removedEdges, made }: Overlay): Uint32Array {
  const { count, source, target } = topology.edges;
  const isGone = (edge: number): boolean =>
    removedEdges.has(edge) || removedNodes.has(source[edge] as number) || removedNodes.has(target[edge] as number);
  const waiting = made.map((edge, index) => ({ edge, index, before: placeFor(topology, edge) }));
  waiting.sort((left, right) => left.before - right.before || (isBefore(left.edge, right.edge) ? -1 : 1));
  const origin = new Uint32Array(count + made.length);
  let length = 0;
  let next = 0;
  for (let edge = 0; edge <= count; edge++) {
    for (; waiting[next]?.before === edge; next++) origin[length++] = count + (waiting[next]?.index ?? 0);
    if (edge < count && !isGone(edge)) origin[length++] = edge;
  }
  return origin.slice(0, length);
}

type Key = Pick<MadeEdge, 'source' | 'target' | 'relation' | 'factId'>;

/** The place of the first edge that comes after. */
function placeFor({ edges }: Topology, made: MadeEdge): number {
  let low = 0;
  let high = edges.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(keyOf(edges, middle), made)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function keyOf(edges: Topology['edges'], edge: number): Key {
  const [source, target] = [edges.source[edge] as number, edges.target[edge] as number];
  return { source, target, relation: edges.relation[edge] as number, factId: edges.factIdOf(edge) };
}

function isBefore(left: Key, right: Key): boolean {
  const difference = left.source - right.source || left.target - right.target || left.relation - right.relation;
  return difference < 0 || (difference === 0 && left.factId < right.factId);
}

function* edgeColumns({ edges }: Topology, { made, ended }: Overlay, origin: Uint32Array): Turns<Columns> {
  const column = <Name extends keyof Columns>(
    name: Name,
    allocate: (length: number) => Columns[Name],
    valueOf: (edge: MadeEdge) => number,
  ): Columns[Name] => {
    const from = edges[name];
    const to = allocate(origin.length);
    for (let edge = 0; edge < origin.length; edge++) {
      const place = origin[edge] as number;
      to[edge] = place < edges.count ? (from[place] as number) : valueOf(made[place - edges.count] as MadeEdge);
    }
    return to;
  };
  const sources = column('source', shared.uint32, ({ source }) => source);
  const targets = column('target', shared.uint32, ({ target }) => target);
  yield;
  const relation = column('relation', shared.uint16, (edge) => edge.relation);
  const fromMin = column('fromMin', shared.int32, (edge) => edge.fromMin);
  yield;
  const fromMax = column('fromMax', shared.int32, (edge) => edge.fromMax);
  const toMin = column('toMin', shared.int32, (edge) => edge.toMin);
  yield;
  const toMax = column('toMax', shared.int32, (edge) => edge.toMax);
  const recorded = column('recorded', shared.float64, () => -Infinity);
  yield;
  const withdrawn = column('withdrawn', shared.float64, () => Infinity);
  const share = column('share', shared.float64, (edge) => edge.share);
  yield;
  const confidence = column('confidence', shared.float32, (edge) => edge.confidence);
  if (ended.size > 0) endThem(origin, ended, [toMin, toMax]);
  return {
    source: sources,
    target: targets,
    relation,
    fromMin,
    fromMax,
    toMin,
    toMax,
    recorded,
    withdrawn,
    share,
    confidence,
  };
}

function endThem(origin: Uint32Array, ended: Overlay['ended'], ends: readonly Int32Array[]): void {
  for (let edge = 0; edge < origin.length; edge++) {
    const day = ended.get(origin[edge] as number);
    if (day === undefined) continue;
    for (const end of ends) end[edge] = Math.min(end[edge] as number, day);
  }
}

function adjacency(nodes: number, ends: Uint32Array, edges: Uint32Array): Adjacency {
  return Object.freeze({ offsets: offsetsOf(nodes, ends), edges });
}
