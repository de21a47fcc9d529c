import { bestPaths, type Path } from '../../analytics/best-paths.js';
import { confidentRank, shortestRank, specificRank, type PathRank } from '../../analytics/path-rank.js';
import { ServiceError } from '../../errors/service-error.js';
import { unreachable } from '../../errors/unreachable.js';
import { typeEnumValue } from '../../model/names.js';
import type { Topology } from '../../topology/topology.js';
import { completeness, type Analysis } from '../analysis.js';
import { inSlices } from '../in-slices.js';
import { topologyState } from '../topology-state.js';
import { confidenceShown, hopsAnswer, validityAnswer } from './answer.js';
import { checkRange } from '../check-range.js';
import { findNode } from './find-nodes.js';
import { limitReasons, MAX_VISITS, sliceOptions } from './limits.js';
import { walkOf, type WalkArguments } from './walk.js';

/** What paths are asked for, as clients write it. */
export type PathsArguments = WalkArguments & {
  readonly from: string;
  readonly to: string;
  readonly through?: readonly string[] | null | undefined;
  readonly coexisting: boolean;
  readonly maxLength: number;
  readonly k: number;
  readonly rank: 'SHORTEST' | 'SPECIFIC' | 'CONFIDENT';
};

/** The best paths between two nodes. */
export async function paths(analysis: Analysis, args: PathsArguments) {
  const topology = await analysis.topology();
  return { ...(await pathsIn(analysis, topology, args)), topology: topologyState(analysis, topology) };
}

/** The best paths between two nodes of a given topology, which may be one that was made up. */
export async function pathsIn(analysis: Analysis, topology: Topology, args: PathsArguments) {
  checkRange('"maxLength"', args.maxLength, { least: 1, most: 8 });
  checkRange('"k"', args.k, { least: 1, most: 50 });
  const [from, to] = [findNode(topology, 'from', args.from), findNode(topology, 'to', args.to)];
  if (from === to) {
    throw new ServiceError('BAD_USER_INPUT', '"from" and "to" are one node. Name two, or ask for its `neighborhood`.');
  }
  const request = {
    from,
    to,
    maxLength: args.maxLength,
    count: args.k,
    rank: rankOf(topology, args.rank),
    coexisting: args.coexisting,
    isOpen: openTypes(topology, args.through),
    visits: MAX_VISITS,
  };
  const view = walkOf(topology, args, analysis.today);
  const found = await inSlices(bestPaths(view, request), sliceOptions(analysis));
  const compared = `, when all paths of up to ${String(found.compared)} edges had been compared`;
  return {
    paths: found.paths.map((path) => pathAnswer(topology, path)),
    completeness: completeness(limitReasons(found.limit, compared), found.paths.length),
  };
}

function pathAnswer(topology: Topology, { nodes, edges, cost, time }: Path) {
  return {
    nodes: nodes.map(topology.nodes.idOf),
    hops: hopsAnswer(topology, nodes, edges),
    length: edges.length,
    cost: cost / COST_UNIT,
    confidence: confidenceShown(edges.reduce((all, edge) => all * (topology.edges.confidence[edge] as number), 1)),
    validity: validityAnswer(time),
  };
}

/** Ranks count in millionths. */
const COST_UNIT = 1_000_000;

function rankOf(topology: Topology, rank: PathsArguments['rank']): PathRank {
  switch (rank) {
    case 'SHORTEST':
      return shortestRank();
    case 'SPECIFIC':
      return specificRank(topology);
    case 'CONFIDENT':
      return confidentRank(topology);
    default:
      return unreachable(rank);
  }
}

function openTypes({ types, nodes }: Topology, through: PathsArguments['through']): (node: number) => boolean {
  if (!through) return () => true;
  const open = types.map((type) => through.includes(typeEnumValue(type)));
  return (node) => open[nodes.type[node] as number] === true;
}
