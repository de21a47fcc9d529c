import type { Sliced } from '../../analytics/meter.js';
import type { Projection } from '../../analytics/projection.js';
import { placesOf, shownScore, topOf } from '../../analytics/top.js';
import { completeness } from '../analysis.js';
import { inSlices } from '../in-slices.js';
import { measured, type CentralityArguments } from '../influence/centrality.js';
import { graphAnswer } from '../influence/linked-graph.js';
import { checkRange } from '../check-range.js';
import { sliceOptions } from '../traverse/limits.js';
import type { Worlds } from './worlds.js';

/** Scores that differ by less are the same. */
const LEAST_CHANGE = 1e-9;

type Measured = { readonly graph: Projection; readonly scores: Float64Array };

/** What matters before and after: the SDL's `ScenarioCentrality`. */
export async function scenarioCentrality(worlds: Worlds, args: Omit<CentralityArguments, 'asOf'>) {
  const { analysis, asOf } = worlds;
  checkRange('"first"', args.first, { least: 1, most: 100 });
  const before = await measured(analysis, worlds.before, { ...args, asOf });
  const after = await measured(analysis, worlds.after, { ...args, asOf });
  const highest = topOf(after.scores, args.first).map(({ node }) => after.graph.nodes[node] as number);
  const moved = topOf(changes(before, after), args.first).filter(({ score }) => score >= LEAST_CHANGE);
  const listed = [...new Set([...highest, ...moved.map(({ node }) => node)])];
  const then = await inSlices(placed(before, listed), sliceOptions(analysis));
  const now = await inSlices(placed(after, listed), sliceOptions(analysis));
  const row = (node: number) => ({
    node: worlds.before.nodes.idOf(node),
    before: then.get(node)?.score ?? null,
    after: now.get(node)?.score ?? null,
    rankBefore: then.get(node)?.place ?? null,
    rankAfter: now.get(node)?.place ?? null,
  });
  return {
    rows: highest.map(row),
    moved: moved.map(({ node }) => row(node)),
    before: graphAnswer(before.graph),
    after: graphAnswer(after.graph),
    completeness: completeness([...new Set([...before.reasons, ...after.reasons])], after.graph.nodes.length),
  };
}

/** How much the score of each node of the topology changes, up or down. */
function changes(before: Measured, after: Measured): Float64Array {
  const change = new Float64Array(before.graph.topology.nodes.count);
  const add = ({ graph, scores }: Measured, sign: number): void => {
    for (let place = 0; place < scores.length; place++) {
      const node = graph.nodes[place] as number;
      change[node] = (change[node] as number) + sign * (scores[place] as number);
    }
  };
  add(before, -1);
  add(after, 1);
  return change.map(Math.abs);
}

type Placed = ReadonlyMap<number, { readonly score: number; readonly place: number }>;

/** The scores and places of nodes of the topology, those that are in the graph. */
function* placed({ graph, scores }: Measured, nodes: readonly number[]): Sliced<Placed> {
  const wanted = new Set(nodes);
  const places: number[] = [];
  graph.nodes.forEach((node, place) => {
    if (wanted.has(node)) places.push(place);
  });
  const ranks = yield* placesOf(scores, places);
  return new Map(
    places.map((place, index) => [
      graph.nodes[place] as number,
      { score: shownScore(scores[place] as number), place: ranks[index] as number },
    ]),
  );
}
