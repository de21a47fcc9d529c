import type { Sliced } from '../../analytics/meter.js';
import type { Topology } from '../../topology/topology.js';
import type { View } from '../../topology/view.js';
import { completeness } from '../analysis.js';
import { inSlices } from '../in-slices.js';
import { sliceOptions } from '../traverse/limits.js';
import { walkOf } from '../traverse/walk.js';
import { edgeOf } from './find-relations.js';
import { madeBy } from './make-edge.js';
import type { Worlds } from './worlds.js';

/** How many edges that are gone are listed. */
const MOST_GONE = 200;

/** What changes do to edges and things: the SDL's `ScenarioDelta`. */
export async function delta(worlds: Worlds) {
  const { analysis, before, after, overlay } = worlds;
  const [viewBefore, viewAfter] = [viewOf(worlds, before), viewOf(worlds, after)];
  const held = [...touchedEdges(worlds)].filter(viewBefore.admits).sort((left, right) => left - right);
  const isGone = (edge: number): boolean => {
    const place = placeAfter(worlds, edge);
    return place === undefined || !viewAfter.admits(place);
  };
  const gone = held.filter(isGone);
  const ended = held.filter((edge) => !isGone(edge) && endsOtherwise(worlds, edge));
  const made = overlay.made.map(({ source, factId }) => edgeOf(after, after.nodes.idOf(source), factId) as number);
  return {
    gone: gone.slice(0, MOST_GONE).map((edge) => edgeAnswer(before, edge)),
    new: made.filter(viewAfter.admits).map((edge) => edgeAnswer(after, edge)),
    ended: ended.map((edge) => edgeAnswer(before, edge)),
    removed: [...overlay.removedNodes].sort((left, right) => left - right).map(before.nodes.idOf),
    edgesBefore: await inSlices(countEdges(viewBefore), sliceOptions(analysis)),
    edgesAfter: await inSlices(countEdges(viewAfter), sliceOptions(analysis)),
    completeness: completeness(goneReasons(gone.length), gone.length),
  };
}

function viewOf({ analysis, asOf }: Worlds, topology: Topology): View {
  return walkOf(topology, { direction: 'OUT', asOf }, analysis.today);
}

/** The edges that the changes take away or end. */
function touchedEdges({ before: { outgoing, incoming }, overlay }: Worlds): ReadonlySet<number> {
  const atNodes = [...overlay.removedNodes].flatMap((node) =>
    [outgoing, incoming].flatMap(({ offsets, edges }) => [...edges.subarray(offsets[node], offsets[node + 1])]),
  );
  return new Set([...overlay.removedEdges, ...overlay.ended.keys(), ...atNodes]);
}

function placeAfter({ before: { nodes, edges }, after, overlay }: Worlds, edge: number): number | undefined {
  if (overlay.removedEdges.has(edge)) return undefined;
  return edgeOf(after, nodes.idOf(edges.source[edge] as number), edges.factIdOf(edge));
}

function endsOtherwise(worlds: Worlds, edge: number): boolean {
  const place = placeAfter(worlds, edge) as number;
  const [{ edges }, { edges: then }] = [worlds.before, worlds.after];
  return edges.toMin[edge] !== then.toMin[place] || edges.toMax[edge] !== then.toMax[place];
}

function edgeAnswer({ edges, nodes, relations }: Topology, edge: number) {
  const factId = edges.factIdOf(edge);
  const change = madeBy(factId);
  return {
    relation: change === null ? factId : null,
    madeBy: change,
    type: relations[edges.relation[edge] as number]?.type ?? '',
    from: nodes.idOf(edges.source[edge] as number),
    to: nodes.idOf(edges.target[edge] as number),
  };
}

function goneReasons(count: number): readonly string[] {
  return count > MOST_GONE ? [`${String(MOST_GONE)} of ${String(count)} edges that are gone are listed.`] : [];
}

/** Edges that are looked at before others get their turn. */
const TURN = 100_000;

function* countEdges({ topology, admits }: View): Sliced<number> {
  let count = 0;
  for (let edge = 0; edge < topology.edges.count; edge++) {
    if (admits(edge)) count += 1;
    if (edge % TURN === 0) yield;
  }
  return count;
}
