import { subgraphPatch } from '../../analytics/subgraph.js';
import { completeness, type Analysis } from '../analysis.js';
import { inSlices } from '../in-slices.js';
import { topologyState } from '../topology-state.js';
import { checkRange } from '../check-range.js';
import { findNode, findNodes } from './find-nodes.js';
import { sliceOptions } from './limits.js';
import { edgeAnswer, nodeAnswer } from './subgraph-answer.js';
import { relationsOf, walkOf, type WalkArguments } from './walk.js';

type Arguments = WalkArguments & {
  readonly node: string;
  readonly known: readonly string[];
  readonly along?: readonly string[] | null | undefined;
  readonly first: number;
};

/** What opening a node adds to the subgraph of the known nodes. */
export async function expand(analysis: Analysis, args: Arguments) {
  const { first } = args;
  checkRange('"first"', first, { least: 1, most: 500 });
  const topology = await analysis.topology();
  const node = findNode(topology, 'node', args.node);
  const known = new Set(findNodes(topology, 'known', args.known, { least: 0, most: 2_000 }));
  const view = walkOf(topology, args, analysis.today);
  const along = args.along ? new Set(relationsOf(topology, args.along)) : undefined;
  const fresh = new Set<number>();
  view.follow(node, (edge, neighbour) => {
    const isAlong = along?.has(topology.edges.relation[edge] as number) ?? true;
    if (isAlong && neighbour !== node && !known.has(neighbour)) fresh.add(neighbour);
  });
  const taken = [...fresh].sort((left, right) => left - right).slice(0, first);
  const added = new Set(known.has(node) ? taken : [node, ...taken]);
  const patch = await inSlices(subgraphPatch(view, known, added), sliceOptions(analysis));
  const answer = (one: number) => nodeAnswer(topology, one, null, patch.hidden.get(one));
  const cut = `Of ${String(fresh.size)} neighbours that were not shown, ${String(taken.length)} are added. Ask again with these among \`known\`, or raise "first".`;
  return {
    nodes: [...added].sort((left, right) => left - right).map(answer),
    edges: patch.edges.map((edge) => edgeAnswer(topology, edge)),
    changed: patch.changed.map(answer),
    completeness: completeness(fresh.size > taken.length ? [cut] : [], fresh.size),
    topology: topologyState(analysis, topology),
  };
}
