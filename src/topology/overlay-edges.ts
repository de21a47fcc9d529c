import type { MadeEdge, Overlay } from './overlay.js';
import { shared } from './shared.js';
import type { Adjacency, Topology } from './topology.js';

/** Work that lets others have their turn. */
export type Turns<Result> = Generator<undefined, Result, unknown>;

type Columns = Omit<Topology['edges'], 'count' | 'factIdOf'>;
type Column<Name extends keyof Columns> = {
  readonly allocate: (length: number) => Columns[Name];
  /** What an edge that is made up has there. */
  readonly made: (edge: MadeEdge) => number;
};

const COLUMNS: { readonly [Name in keyof Columns]: Column<Name> } = {
  source: { allocate: shared.uint32, made: (edge) => edge.source },
  target: { allocate: shared.uint32, made: (edge) => edge.target },
  relation: { allocate: shared.uint16, made: (edge) => edge.relation },
  fromMin: { allocate: shared.int32, made: (edge) => edge.fromMin },
  fromMax: { allocate: shared.int32, made: (edge) => edge.fromMax },
  toMin: { allocate: shared.int32, made: (edge) => edge.toMin },
  toMax: { allocate: shared.int32, made: (edge) => edge.toMax },
  recorded: { allocate: shared.float64, made: () => -Infinity },
  withdrawn: { allocate: shared.float64, made: () => Infinity },
  share: { allocate: shared.float64, made: (edge) => edge.share },
  confidence: { allocate: shared.float32, made: (edge) => edge.confidence },
};

/** The columns of the edges that an overlay leaves and makes, each of which comes from the place that `origin` says. */
export function* edgeColumns({ edges }: Topology, { made, ended }: Overlay, origin: Uint32Array): Turns<Columns> {
  const columns: Partial<Record<keyof Columns, Columns[keyof Columns]>> = {};
  for (const name of Object.keys(COLUMNS) as readonly (keyof Columns)[]) {
    const { allocate, made: valueOf } = COLUMNS[name];
    const [from, to] = [edges[name], allocate(origin.length)];
    yield* everyPart(origin.length, (edge) => {
      const place = origin[edge] as number;
      to[edge] = place < edges.count ? (from[place] as number) : valueOf(made[place - edges.count] as MadeEdge);
    });
    columns[name] = to;
  }
  const whole = columns as Columns;
  if (ended.size === 0) return whole;
  yield* everyPart(origin.length, (edge) => {
    const day = ended.get(origin[edge] as number) ?? Infinity;
    if ((whole.toMin[edge] as number) > day) whole.toMin[edge] = day;
    if ((whole.toMax[edge] as number) > day) whole.toMax[edge] = day;
  });
  return whole;
}

/** The edges at each node by the ends they have there, those of one node in their own order. */
export function* slicedAdjacency(nodes: number, ends: Uint32Array): Turns<Adjacency> {
  const offsets = shared.uint32(nodes + 1);
  yield* everyPart(ends.length, (edge) => {
    const after = (ends[edge] as number) + 1;
    offsets[after] = (offsets[after] as number) + 1;
  });
  yield* everyPart(nodes, (node) => {
    offsets[node + 1] = (offsets[node + 1] as number) + (offsets[node] as number);
  });
  const places = offsets.slice();
  const edges = shared.uint32(ends.length);
  yield* everyPart(ends.length, (edge) => {
    const end = ends[edge] as number;
    edges[places[end] as number] = edge;
    places[end] = (places[end] as number) + 1;
  });
  return Object.freeze({ offsets, edges });
}

/** Items done before others may have their turn. */
const PART = 32_768;

/** Does something for each number below a count, part by part. */
export function* everyPart(count: number, work: (index: number) => void): Turns<void> {
  for (let start = 0; start < count; start += PART) {
    const end = Math.min(start + PART, count);
    for (let index = start; index < end; index++) work(index);
    yield;
  }
}
