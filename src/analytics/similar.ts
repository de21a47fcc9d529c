import type { Topology } from '../topology/topology.js';
import type { View } from '../topology/view.js';
import type { Meter, Sliced } from './meter.js';

/** What makes one node like another. */
export type SimilarRequest = {
  readonly to: number;
  /** Whether a node may be found to be similar. */
  readonly isCandidate: (node: number) => boolean;
  /** Whether a neighbour counts. */
  readonly counts: (node: number) => boolean;
  /** Whether a neighbour is shared only by the same relation, walked the same way. */
  readonly sameRelation: boolean;
};

/** A node: what it shares with the one asked for, the neighbours behind that, and what either has. */
export type SimilarNode = {
  readonly node: number;
  readonly common: number;
  readonly shared: readonly number[];
  readonly either: number;
};

/** The nodes that share a neighbour with one, and how many neighbours that one has; in no order. */
export type SimilarFound = { readonly found: readonly SimilarNode[]; readonly own: number };

/** The nodes that share neighbours with one. Ended early, those that are counted to the end. */
export function* similar(view: View, request: SimilarRequest, meter: Meter): Sliced<SimilarFound> {
  const keyOf = keys(view.topology, request.sameRelation);
  const features = (node: number): readonly [ReadonlyMap<number, number>, number] => {
    const own = new Map<number, number>();
    const seen = view.follow(node, (edge, neighbour) => {
      if (neighbour !== node && request.counts(neighbour)) own.set(keyOf(edge, node, neighbour), neighbour);
    });
    return [own, seen];
  };
  const [own, seen] = features(request.to);
  if (meter.spend(seen) && meter.mustStop(yield)) return { found: [], own: own.size };
  const candidates = yield* candidatesOf(view, request, new Set(own.values()), meter);
  const found: SimilarNode[] = [];
  for (const node of candidates) {
    const [others, looked] = features(node);
    const shared = [...others].filter(([key]) => own.has(key)).map(([, neighbour]) => neighbour);
    if (shared.length > 0) {
      const common = shared.length;
      found.push({ node, common, shared: [...new Set(shared)], either: own.size + others.size - common });
    }
    if (meter.spend(looked + 1) && meter.mustStop(yield)) break;
  }
  return { found, own: own.size };
}

function* candidatesOf(
  view: View,
  { to, isCandidate }: SimilarRequest,
  neighbours: ReadonlySet<number>,
  meter: Meter,
): Sliced<ReadonlySet<number>> {
  const back = view.reversed();
  const candidates = new Set<number>();
  for (const neighbour of neighbours) {
    const seen = back.follow(neighbour, (_edge, node) => {
      if (node !== to && isCandidate(node)) candidates.add(node);
    });
    if (meter.spend(seen) && meter.mustStop(yield)) break;
  }
  return candidates;
}

/** What two nodes must have in common to share a neighbour, as a number. */
function keys({ edges, relations, nodes }: Topology, sameRelation: boolean) {
  return (edge: number, node: number, neighbour: number): number => {
    if (!sameRelation) return neighbour;
    const relation = edges.relation[edge] as number;
    const isFree = relations[relation]?.symmetric === true;
    const way = isFree || edges.source[edge] === node ? 0 : 1;
    return (2 * relation + way) * nodes.count + neighbour;
  };
}
