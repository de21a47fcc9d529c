import { startMeter } from '../../analytics/meter.js';
import { similar as similarNodes, type SimilarNode } from '../../analytics/similar.js';
import { shownScore } from '../../analytics/top.js';
import { typeEnumValue } from '../../model/names.js';
import { completeness, type Analysis } from '../analysis.js';
import { inSlices } from '../in-slices.js';
import { topologyState } from '../topology-state.js';
import { checkRange } from '../check-range.js';
import { findNode } from '../traverse/find-nodes.js';
import { limitReasons, listReasons, MAX_VISITS, sliceOptions } from '../traverse/limits.js';
import { walkOf } from '../traverse/walk.js';
import { checkNamed, chosen, type GraphArguments } from './linked-graph.js';
import { placeOf } from './place-of.js';

/** What similar nodes are asked for, as clients write it. */
export type SimilarArguments = Omit<GraphArguments, 'isolated'> & {
  readonly to: string;
  readonly by: 'NEIGHBORS' | 'SEGMENTS';
  readonly among?: readonly string[] | null | undefined;
  readonly first: number;
};

/** What things are sorted by. */
const SEGMENTS = ['MARKET', 'REGION', 'CONSUMER_GROUP', 'TOPIC', 'CURRENCY', 'LANGUAGE'];

/** How many shared neighbours are named. */
const SHARED = 20;

/** The nodes that share most neighbours with one. */
export async function similar(analysis: Analysis, args: SimilarArguments) {
  checkNamed('types', args.types);
  checkNamed('via', args.via);
  checkRange('"first"', args.first, { least: 1, most: 100 });
  const topology = await analysis.topology();
  const among = args.among ?? (args.by === 'SEGMENTS' ? SEGMENTS : entityTypes(analysis));
  const request = {
    to: findNode(topology, 'to', args.to),
    isCandidate: chosen(topology, args),
    counts: chosen(topology, { types: among, excludeKinds: args.excludeKinds }),
    sameRelation: args.by === 'SEGMENTS',
  };
  const meter = startMeter(MAX_VISITS);
  const work = similarNodes(walkOf(topology, args, analysis.today), request, meter);
  const { found, own } = await inSlices(work, sliceOptions(analysis));
  const rows = found.map((node) => ({ ...node, score: shownScore(node.common / node.either) })).sort(bySimilarity);
  return {
    rows: rows.slice(0, args.first).map(({ node, score, common, either, shared }, index) => ({
      rank: placeOf(rows, index),
      node: topology.nodes.idOf(node),
      score,
      common,
      either,
      shared: shared
        .toSorted((left, right) => left - right)
        .slice(0, SHARED)
        .map(topology.nodes.idOf),
    })),
    total: found.length,
    own,
    completeness: completeness(
      [...limitReasons(meter.limit()), ...listReasons(found.length, args.first)],
      found.length,
    ),
    topology: topologyState(analysis, topology),
  };
}

function entityTypes({ model }: Analysis): readonly string[] {
  return (model.abstracts.get('Entity')?.members ?? []).map(typeEnumValue);
}

type Scored = SimilarNode & { readonly score: number };

function bySimilarity(left: Scored, right: Scored): number {
  return right.score - left.score || left.node - right.node;
}
