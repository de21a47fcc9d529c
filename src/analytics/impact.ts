import type { View } from '../topology/view.js';
import { ALWAYS, canBe, narrowed, type CommonTime } from './common-time.js';
import { startMeter, type Limit, type Sliced } from './meter.js';

/** A chain of edges: its nodes, its edges, and the product of its shares, NaN where one of them is not on record. */
export type Chain = { readonly nodes: readonly number[]; readonly edges: readonly number[]; readonly share: number };

/** What depends on a node by chains. */
export type Dependent = {
  readonly node: number;
  /** The sum over the chains whose every share is on record; NaN where there is none. */
  readonly share: number;
  readonly chains: number;
  readonly unknown: number;
  /** The one with the fewest edges, of those the one with the largest share on record. */
  readonly best: Chain;
};

/** What depends on a node, the nearest first, then by index. */
export type ImpactFound = { readonly dependents: readonly Dependent[]; readonly limit: Limit | undefined };

type Draft = Chain & { readonly time: CommonTime };

/** Follows every chain from a node that passes no node twice and whose edges can have held at one time. */
export function* impact(view: View, of: number, maxLength: number, visits: number): Sliced<ImpactFound> {
  const meter = startMeter(visits);
  const { edges } = view.topology;
  const found = new Map<number, Dependent>();
  const drafts: Draft[] = [{ nodes: [of], edges: [], share: 1, time: ALWAYS }];
  for (let draft = drafts.shift(); draft !== undefined; draft = drafts.shift()) {
    const { nodes, time, share, edges: before } = draft;
    const seen = view.follow(nodes.at(-1) as number, (edge, node) => {
      const shared = narrowed(time, view.topology, edge);
      if (nodes.includes(node) || !canBe(shared)) return;
      const chain = { nodes: [...nodes, node], edges: [...before, edge], share: share * (edges.share[edge] as number) };
      found.set(node, withChain(found.get(node), node, chain));
      if (chain.edges.length < maxLength) drafts.push({ ...chain, time: shared });
    });
    if (meter.spend(seen + 1) && meter.mustStop(yield)) break;
  }
  const dependents = [...found.values()].sort(
    (left, right) => left.best.edges.length - right.best.edges.length || left.node - right.node,
  );
  return { dependents, limit: meter.limit() };
}

function withChain(known: Dependent | undefined, node: number, chain: Chain): Dependent {
  const isUnknown = Number.isNaN(chain.share);
  if (known === undefined) return { node, share: chain.share, chains: 1, unknown: isUnknown ? 1 : 0, best: chain };
  return {
    node,
    share: isUnknown ? known.share : (Number.isNaN(known.share) ? 0 : known.share) + chain.share,
    chains: known.chains + 1,
    unknown: known.unknown + (isUnknown ? 1 : 0),
    best: isBetter(chain, known.best) ? chain : known.best,
  };
}

function isBetter(chain: Chain, best: Chain): boolean {
  if (chain.edges.length !== best.edges.length) return chain.edges.length < best.edges.length;
  return chain.share > best.share || (Number.isNaN(best.share) && !Number.isNaN(chain.share));
}
