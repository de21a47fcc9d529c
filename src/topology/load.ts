import type { NodeOutline, OutlineBatch, OutlinePlan } from '../plan/outline.js';
import { edgeCollector, type EdgeCollector } from './edge-columns.js';
import { countingSort, identity, offsetsOf, orderedEdges } from './order-edges.js';
import { shared } from './shared.js';
import { sortIds } from './sort-ids.js';
import { stringCollector, type StringCollector } from './string-table.js';
import type { Adjacency, Topology } from './topology.js';

/** What a load takes. */
export type LoadParts = {
  readonly plan: Pick<OutlinePlan, 'types' | 'relations'>;
  readonly batches: AsyncIterable<OutlineBatch>;
  readonly version: number;
  /** The present instant, in milliseconds. */
  readonly now: () => number;
};

type RelationOf = { readonly relation: number; readonly isWithdrawn: boolean };
type Nodes = Topology['nodes'] & { readonly kinds: readonly string[]; readonly indexes: ReadonlyMap<string, number> };

/**
 * Builds a topology of an outline. Nodes stand in the order of their ids and edges in that of their ends, relation and
 * fact, so that both engines give the same. An edge that leads to a node written after the nodes were read is left out.
 */
export async function loadTopology({ plan, batches, version, now }: LoadParts): Promise<Topology> {
  const loadedAt = now();
  const outlines = new Map<string, NodeOutline>();
  const edges = edgeCollector();
  const facts = stringCollector();
  const relations = relationsByType(plan);
  let nodes: Nodes | undefined;
  for await (const batch of batches) {
    if (batch.kind === 'nodes') for (const row of batch.rows) outlines.set(row[0], row);
    else {
      nodes ??= await buildNodes(plan, outlines);
      for (const outline of batch.rows) {
        const source = nodes.indexes.get(outline[1]);
        const target = nodes.indexes.get(outline[2]);
        const relation = relations.get(outline[0]);
        if (source === undefined || target === undefined || relation === undefined) continue;
        edges.push({ source, target, ...relation, outline });
        facts.push(outline[3]);
      }
    }
  }
  const { kinds, indexes, ...found } = nodes ?? (await buildNodes(plan, outlines));
  const built = await buildEdges(indexes.size, edges, facts);
  return Object.freeze({
    version,
    loadedAt,
    nodes: Object.freeze(found),
    types: plan.types,
    kinds,
    relations: plan.relations.map(({ type, symmetric }) => ({ type, symmetric })),
    ...built,
  });
}

function relationsByType({ relations }: LoadParts['plan']): ReadonlyMap<string, RelationOf> {
  const standing = relations.map(({ type }, relation) => [type, { relation, isWithdrawn: false }] as const);
  const gone = relations.map(({ withdrawn }, relation) => [withdrawn, { relation, isWithdrawn: true }] as const);
  return new Map<string, RelationOf>([...standing, ...gone]);
}

async function buildNodes({ types }: LoadParts['plan'], outlines: Map<string, NodeOutline>): Promise<Nodes> {
  const ids = await sortIds([...outlines.keys()], pause);
  const collected = stringCollector();
  const indexes = new Map<string, number>();
  const type = shared.uint16(ids.length);
  const kind = shared.uint16(ids.length);
  const named = new Set<string>(['']);
  for (const [, , name] of outlines.values()) if (name !== null) named.add(name);
  const kinds = [...named].sort();
  const typeIndexes = new Map(types.map((name, index) => [name, index]));
  const kindIndexes = new Map(kinds.map((name, index) => [name, index]));
  for (const [index, id] of ids.entries()) {
    const [, typeName, kindName] = outlines.get(id) as NodeOutline;
    collected.push(id);
    indexes.set(id, index);
    type[index] = typeIndexes.get(typeName) ?? 0;
    kind[index] = kindIndexes.get(kindName ?? '') ?? 0;
    if (index % SLICE === SLICE - 1) await pause();
  }
  outlines.clear();
  const { count, at } = await collected.table(identity(ids.length), pause);
  return { count, type, kind, kinds, indexes, idOf: at, indexOf: (id) => search(id, count, at) };
}

type BuiltEdges = Pick<Topology, 'edges' | 'outgoing' | 'incoming'>;

async function buildEdges(nodes: number, collected: EdgeCollector, facts: StringCollector): Promise<BuiltEdges> {
  const count = collected.count();
  const keys = {
    source: collected.column('source'),
    target: collected.column('target'),
    relation: collected.column('relation'),
    factIdOf: facts.at,
  };
  await pause();
  const order = await orderedEdges(nodes, keys, pause);
  await pause();
  const column: EdgeCollector['column'] = (name) => collected.column(name, order);
  const ends = { source: column('source'), target: column('target'), relation: column('relation') };
  await pause();
  const bounds = { fromMin: column('fromMin'), fromMax: column('fromMax') };
  await pause();
  const untils = { toMin: column('toMin'), toMax: column('toMax') };
  await pause();
  const record = { recorded: column('recorded'), withdrawn: column('withdrawn') };
  await pause();
  const weights = { share: column('share'), confidence: column('confidence') };
  await pause();
  const { at } = await facts.table(order, pause);
  const edges = { count, ...ends, ...bounds, ...untils, ...record, ...weights, factIdOf: at };
  await pause();
  const outgoing = adjacency(nodes, ends.source, identity(count));
  await pause();
  const incoming = adjacency(nodes, ends.target, countingSort(nodes, ends.target, identity(count)));
  return { edges: Object.freeze(edges), outgoing, incoming };
}

function adjacency(nodes: number, ends: Uint32Array, sorted: Uint32Array): Adjacency {
  const edges = shared.uint32(sorted.length);
  edges.set(sorted);
  const offsets = shared.uint32(nodes + 1);
  offsets.set(offsetsOf(nodes, ends));
  return Object.freeze({ offsets, edges });
}

/** Ids stand in order, so that halving finds one. */
function search(id: string, count: number, at: (index: number) => string): number | undefined {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(middle) < id) low = middle + 1;
    else high = middle;
  }
  return low < count && at(low) === id ? low : undefined;
}

/** Nodes handled before other requests get a turn. */
const SLICE = 16_384;

function pause(): Promise<void> {
  return new Promise((next) => setImmediate(next));
}
