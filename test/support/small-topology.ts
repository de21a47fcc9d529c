import type { EdgeOutline, NodeOutline, OutlineBatch } from '../../src/plan/outline.js';
import { loadTopology } from '../../src/topology/load.js';
import type { Topology } from '../../src/topology/topology.js';

/** An edge in words that matter to a test; what is left out is open, certain or absent. */
export type SmallEdge = {
  readonly type?: string;
  readonly from: string;
  readonly to: string;
  readonly id?: string;
  readonly fromMin?: string;
  readonly fromMax?: string;
  readonly toMin?: string;
  readonly toMax?: string;
  readonly share?: string;
  readonly certainty?: string;
  /** The day on which its one claim was recorded, and the one on which it was withdrawn. */
  readonly recorded?: string;
  readonly withdrawn?: string;
};

/** A topology of these nodes, `id` or `id:Type`, and edges, loaded as from an engine. */
export function topologyOf(
  nodes: readonly string[],
  edges: readonly SmallEdge[],
  symmetric = ['NEAR'],
): Promise<Topology> {
  const rows = nodes.map((text): NodeOutline => {
    const [id = '', type = 'Thing'] = text.split(':');
    return [id, type, null];
  });
  const types = [...new Set(rows.map(([, type]) => type))];
  const relations = [...new Set(['OWNS', 'RUNS', 'NEAR', ...edges.map(({ type = 'OWNS' }) => type)])];
  return loadTopology({
    plan: {
      types,
      relations: relations.map((type) => ({
        type,
        withdrawn: `${type}_WITHDRAWN`,
        symmetric: symmetric.includes(type),
      })),
    },
    batches: batchesOf(rows, edges.map(edgeRow)),
    version: 1,
    now: () => 0,
  });
}

async function* batchesOf(nodes: readonly NodeOutline[], edges: readonly EdgeOutline[]): AsyncGenerator<OutlineBatch> {
  await Promise.resolve();
  yield { kind: 'nodes', rows: nodes };
  yield { kind: 'edges', rows: edges };
}

function edgeRow(edge: SmallEdge, index: number): EdgeOutline {
  const { type = 'OWNS', from, to, id = `f${String(index).padStart(3, '0')}` } = edge;
  const { fromMin = null, fromMax = null, toMin = null, toMax = null, share = null, certainty = 'ASSERTED' } = edge;
  const { recorded, withdrawn = null } = edge;
  const claims = recorded === undefined ? [] : [[certainty, null, 'NORMAL', 'SUPPORTS', recorded, withdrawn] as const];
  const stored = withdrawn === null ? type : `${type}_WITHDRAWN`;
  return [stored, from, to, id, fromMin, fromMax, toMin, toMax, null, share, certainty, claims];
}
