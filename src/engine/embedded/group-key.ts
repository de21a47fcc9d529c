import { unreachable } from '../../errors/unreachable.js';
import type { Bucket, GroupKey, Neighbour, Trait } from '../../plan/aggregate.js';
import type { Selection } from '../../plan/selection.js';
import type { Cell, Row } from '../engine.js';
import { slotMembers, type Call } from './call.js';
import type { StoredNode } from './graph.js';
import type { Ranked } from './order.js';
import { compileEdges, compileNeighbour } from './predicate.js';
import { otherEnd } from './step.js';
import { compileRowValue, type ListedRow } from './value-of.js';

/** How the row of a neighbour is made; handed in, since such a row can hold groups itself. */
export type CompileSelection = (selection: Selection) => (row: Ranked, call: Call) => Row;

/** A value by which rows are grouped. */
export type KeyValue = Cell | StoredNode;

/** A key as functions: the one value that a row has or its several, at least one; and a value as the answer shows it. */
export type KeyPart = { readonly cell: (value: KeyValue, call: Call) => Cell } & (
  | { readonly kind: 'one'; readonly value: (row: ListedRow, call: Call) => KeyValue }
  | { readonly kind: 'several'; readonly values: (row: ListedRow, call: Call) => readonly KeyValue[] }
);

const NO_VALUE: readonly KeyValue[] = [null];

/** The key as functions. */
export function compileKey(key: GroupKey<Selection>, select: CompileSelection): KeyPart {
  if (key.kind !== 'neighbour') {
    return { kind: 'one', value: compileTrait(key), cell: (value) => (isNode(value) ? null : value) };
  }
  const neighbours = compileNeighbours(key);
  const project = select(key.selection);
  return {
    kind: 'several',
    values: ({ node }, call) => {
      const found = neighbours(node, call);
      return found.length === 0 ? NO_VALUE : found;
    },
    cell: (value, call) => (isNode(value) ? project({ node: value, edge: undefined, keys: [] }, call) : null),
  };
}

/** A plain value of a row as a function. */
export function compileTrait(trait: Trait): (row: ListedRow, call: Call) => Cell {
  switch (trait.kind) {
    case 'value': {
      const value = compileRowValue(trait);
      return (row) => value(row) ?? null;
    }
    case 'bucket': {
      const value = compileRowValue(trait);
      return (row) => {
        const day = value(row);
        return typeof day === 'string' ? bucketOf(day, trait.bucket) : null;
      };
    }
    case 'label':
      return ({ node }, call) => {
        const labels = slotMembers(call, trait.labels);
        return node.labels.find((label) => labels.has(label)) ?? null;
      };
    default:
      return unreachable(trait);
  }
}

/** The neighbours of a node as a function, each once. */
export function compileNeighbours({
  step,
  holds,
  where,
  many,
}: Neighbour): (node: StoredNode, call: Call) => readonly StoredNode[] {
  const edges = compileEdges({ step, holds });
  const counts = compileNeighbour({ step, holds, where });
  return (node, call) => {
    const found = new Set<StoredNode>();
    for (const edge of edges(node, call)) {
      const neighbour = otherEnd(edge, node);
      if (counts(neighbour, edge, call)) found.add(neighbour);
    }
    if (many || found.size < 2) return [...found];
    return [[...found].reduce((least, other) => (other.id < least.id ? other : least))];
  };
}

function bucketOf(day: string, bucket: Bucket): string {
  switch (bucket) {
    case 'year':
      return day.slice(0, 4);
    case 'month':
      return day.slice(0, 7);
    case 'quarter':
      return `${day.slice(0, 4)}-Q${String(Math.ceil(Number(day.slice(5, 7)) / 3))}`;
    default:
      return unreachable(bucket);
  }
}

function isNode(value: KeyValue): value is StoredNode {
  return typeof value === 'object' && value !== null && 'record' in value;
}
