import { edgeColumns, everyPart, slicedAdjacency, type Turns } from './overlay-edges.js';
import { shared } from './shared.js';
import type { Day, Topology } from './topology.js';

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
  const origin = yield* originOf(topology, overlay);
  const columns = yield* edgeColumns(topology, overlay, origin);
  const { count, factIdOf } = topology.edges;
  const factOf = (edge: number): string => {
    const from = origin[edge] as number;
    return from < count ? factIdOf(from) : (overlay.made[from - count]?.factId ?? '');
  };
  const outgoing = yield* slicedAdjacency(nodes.count, columns.source);
  const incoming = yield* slicedAdjacency(nodes.count, columns.target);
  return Object.freeze({
    ...topology,
    nodes: Object.freeze({ ...nodes, type, indexOf }),
    edges: Object.freeze({ count: origin.length, ...columns, factIdOf: factOf }),
    outgoing,
    incoming,
  });
}

/** Where each edge comes from, in the order of edges: its place in the topology or, counting on, among those made up. */
function* originOf(topology: Topology, { removedNodes, removedEdges, made }: Overlay): Turns<Uint32Array> {
  const { count, source, target } = topology.edges;
  const isGone = (edge: number): boolean =>
    removedEdges.has(edge) || removedNodes.has(source[edge] as number) || removedNodes.has(target[edge] as number);
  const waiting = made.map((edge, index) => ({ edge, index, before: placeFor(topology, edge) }));
  waiting.sort((left, right) => left.before - right.before || (isBefore(left.edge, right.edge) ? -1 : 1));
  const origin = new Uint32Array(count + made.length);
  let length = 0;
  let next = 0;
  const take = (edge: number): void => {
    for (; waiting[next]?.before === edge; next++) origin[length++] = count + (waiting[next]?.index ?? 0);
    if (edge < count && !isGone(edge)) origin[length++] = edge;
  };
  yield* everyPart(count + 1, take);
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
