import { impact as impactOf, type Dependent } from '../../analytics/impact.js';
import type { Topology } from '../../topology/topology.js';
import { completeness, type Analysis } from '../analysis.js';
import { inSlices } from '../in-slices.js';
import { topologyState } from '../topology-state.js';
import { hopsAnswer } from './answer.js';
import { checkRange } from '../check-range.js';
import { findNode } from './find-nodes.js';
import { limitReasons, listReasons, MAX_VISITS, sliceOptions } from './limits.js';
import { walkOf, type WalkArguments } from './walk.js';

type Arguments = WalkArguments & { readonly of: string; readonly maxLength: number; readonly first: number };

/** Who depends on an entity, today if no day is given. */
export async function impact(analysis: Analysis, args: Arguments) {
  const { maxLength, first, asOf = {} } = args;
  checkRange('"maxLength"', maxLength, { least: 1, most: 12 });
  checkRange('"first"', first, { least: 1, most: 500 });
  const topology = await analysis.topology();
  const of = findNode(topology, 'of', args.of);
  const view = walkOf(topology, { ...args, asOf }, analysis.today);
  const { dependents, limit } = await inSlices(impactOf(view, of, maxLength, MAX_VISITS), sliceOptions(analysis));
  const total = dependents.length;
  return {
    dependents: dependents.slice(0, first).map((dependent) => dependentAnswer(topology, dependent)),
    total,
    completeness: completeness([...limitReasons(limit), ...listReasons(total, first)], total),
    topology: topologyState(analysis, topology),
  };
}

function dependentAnswer(topology: Topology, { node, share, chains, unknown, best }: Dependent) {
  return {
    node: topology.nodes.idOf(node),
    distance: best.edges.length,
    knownSharePct: Number.isNaN(share) ? null : Number((share * 100).toPrecision(10)),
    chains,
    chainsOfUnknownShare: unknown,
    chain: hopsAnswer(topology, best.nodes, best.edges),
  };
}
