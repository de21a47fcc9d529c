import { OUTLINE_BATCH, type EdgeOutline, type NodeOutline, type OutlineBatch } from '../../src/plan/outline.js';
import { timeOf } from '../graph/dates.js';
import { below, randomOf, scrambled, type Random } from '../graph/random.js';

/** How large a graph is, and what determines the rest of it. */
export type Growth = { readonly nodes: number; readonly links: number; readonly seed: number };

/** The types and relations of the graph. */
export const PLAN = {
  types: ['Organization'],
  relations: ['OWNS', 'INVESTED_IN', 'PARTNERS_WITH'].map((type) => ({
    type,
    withdrawn: `${type}_WITHDRAWN`,
    symmetric: type === 'PARTNERS_WITH',
  })),
};

/** Of so many ends one is drawn evenly, the others by how many edges a node has already. */
const EVEN = 5;

const RECORDED = '2026-01-01T00:00:00.000Z';

/** The id of the n-th node; ids stand in another order than that of growth. */
export function nodeId(index: number): string {
  return `organization-${scrambled(index).toString(16).padStart(8, '0')}`;
}

/**
 * A graph that grows node by node, each joining so many that are there already, mostly such as have many edges
 * (preferential attachment): most nodes have few edges and some have thousands.
 */
export function* grownGraph(growth: Growth): Generator<OutlineBatch> {
  for (let first = 0; first < growth.nodes; first += OUTLINE_BATCH) {
    const count = Math.min(OUTLINE_BATCH, growth.nodes - first);
    const rows = Array.from({ length: count }, (_, index): NodeOutline => [
      nodeId(first + index),
      'Organization',
      null,
    ]);
    yield { kind: 'nodes', rows };
  }
  let rows: EdgeOutline[] = [];
  for (const edge of edgesOf(growth)) {
    if (rows.push(edge) < OUTLINE_BATCH) continue;
    yield { kind: 'edges', rows };
    rows = [];
  }
  yield { kind: 'edges', rows };
}

function* edgesOf({ nodes, links, seed }: Growth): Generator<EdgeOutline> {
  const random = randomOf(seed);
  const ends = new Uint32Array(2 * nodes * links);
  let filled = 0;
  for (let node = 1; node < nodes; node++) {
    for (const other of drawn(random, node, links, ends.subarray(0, filled))) {
      ends[filled++] = node;
      ends[filled++] = other;
      yield edgeRow(random, node, other, filled / 2);
    }
  }
}

function drawn(random: Random, node: number, links: number, ends: Uint32Array): ReadonlySet<number> {
  const others = new Set<number>();
  while (others.size < Math.min(links, node)) {
    const isEven = ends.length === 0 || below(random, EVEN) === 0;
    others.add(isEven ? below(random, node) : (ends[below(random, ends.length)] as number));
  }
  return others;
}

function edgeRow(random: Random, from: number, to: number, nth: number): EdgeOutline {
  const { type } = PLAN.relations[below(random, PLAN.relations.length)] as (typeof PLAN.relations)[number];
  const { fromMin, fromMax, toMin, toMax } = timeOf(random) as Readonly<Record<string, string | undefined>>;
  const id = `rel-${nth.toString(16).padStart(16, '0')}`;
  const claim = ['REPORTED', null, 'NORMAL', 'SUPPORTS', RECORDED, null] as const;
  const bounds = [fromMin ?? null, fromMax ?? null, toMin ?? null, toMax ?? null] as const;
  return [type, nodeId(from), nodeId(to), id, ...bounds, RECORDED, null, 'REPORTED', [claim]];
}
