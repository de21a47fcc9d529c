import type { Topology } from '../topology/topology.js';
import type { Analysis } from './analysis.js';

/** The state of the topology as the SDL's `TopologyState`. */
export function topologyState({ topologyLag }: Analysis, { version, loadedAt, nodes, edges }: Topology) {
  const at = new Date(loadedAt).toISOString();
  return { version, loadedAt: at, lagMs: topologyLag(), nodes: nodes.count, edges: edges.count };
}
