import type { EdgeOutline } from '../plan/outline.js';
import { dayOf } from './days.js';
import { confidenceOf } from './confidence.js';
import { recordTimeOf } from './record-time.js';
import { shared } from './shared.js';
import { OPEN_END, OPEN_START, type Topology } from './topology.js';

type Columns = Omit<Topology['edges'], 'count' | 'factIdOf'>;
type Chunk = { -readonly [Name in keyof Columns]: Columns[Name] };

/** An edge as its outline tells it, its ends and its type found. */
export type FoundEdge = {
  readonly source: number;
  readonly target: number;
  readonly relation: number;
  readonly isWithdrawn: boolean;
  readonly outline: EdgeOutline;
};

/** Edges as columns, which grow by chunks and are given away column by column. */
export type EdgeCollector = {
  readonly count: () => number;
  readonly push: (edge: FoundEdge) => void;
  /** A column in the order of these indexes; what was gathered of it is let go. */
  readonly column: <Name extends keyof Columns>(name: Name, order?: Uint32Array) => Columns[Name];
};

const CHUNK_BITS = 16;
const CHUNK = 1 << CHUNK_BITS;

/** A collector without edges. */
export function edgeCollector(): EdgeCollector {
  const chunks: Partial<Chunk>[] = [];
  const day = dayReader();
  let count = 0;
  return {
    count: () => count,
    push: ({ source, target, relation, isWithdrawn, outline }) => {
      const row = count & (CHUNK - 1);
      if (row === 0) chunks.push(newColumns(CHUNK));
      const chunk = chunks[chunks.length - 1] as Chunk;
      const [, , , , fromMin, fromMax, toMin, toMax, , sharePct, certainty, claims] = outline;
      const { recorded, withdrawn } = recordTimeOf(outline, isWithdrawn);
      chunk.source[row] = source;
      chunk.target[row] = target;
      chunk.relation[row] = relation;
      chunk.fromMin[row] = day(fromMin, OPEN_START);
      chunk.fromMax[row] = day(fromMax, OPEN_START);
      chunk.toMin[row] = day(toMin, OPEN_END);
      chunk.toMax[row] = day(toMax, OPEN_END);
      chunk.recorded[row] = recorded;
      chunk.withdrawn[row] = withdrawn;
      chunk.share[row] = sharePct === null ? NaN : Number(`${sharePct}e-2`);
      chunk.confidence[row] = confidenceOf(claims, certainty);
      count += 1;
    },
    column: (name, order) => {
      const column = ALLOCATE[name](count);
      const from = chunks.map((chunk) => chunk[name] as Columns[typeof name]);
      for (let to = 0; to < count; to++) {
        const at = order === undefined ? to : (order[to] as number);
        column[to] = (from[at >>> CHUNK_BITS] as Columns[typeof name])[at & (CHUNK - 1)] as number;
      }
      if (order !== undefined) for (const chunk of chunks) delete chunk[name];
      return column;
    },
  };
}

const ALLOCATE: { readonly [Name in keyof Columns]: (length: number) => Columns[Name] } = {
  source: shared.uint32,
  target: shared.uint32,
  relation: shared.uint16,
  fromMin: shared.int32,
  fromMax: shared.int32,
  toMin: shared.int32,
  toMax: shared.int32,
  recorded: shared.float64,
  withdrawn: shared.float64,
  share: shared.float64,
  confidence: shared.float32,
};

function newColumns(length: number): Chunk {
  return Object.fromEntries(
    Object.entries(ALLOCATE).map(([name, allocate]) => [name, allocate(length)]),
  ) as unknown as Chunk;
}

/** Days recur, so that each is read once. */
function dayReader(): (text: string | null, open: number) => number {
  const known = new Map<string, number>();
  return (text, open) => {
    if (text === null) return open;
    let day = known.get(text);
    if (day === undefined) known.set(text, (day = dayOf(text)));
    return day;
  };
}
