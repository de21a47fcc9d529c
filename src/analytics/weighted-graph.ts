import type { Meter, Sliced } from './meter.js';
import { degreeIn, type Links, type Projection } from './projection.js';

/** A graph without directions whose links have weights: a level of Louvain. */
export type WeightedGraph = Links & {
  readonly weights: Float64Array;
  /** The weight of all links of each node, that of a loop twice. */
  readonly strengths: Float64Array;
  /** Twice the weight of the loop of each node. */
  readonly loops: Float64Array;
  /** Twice the weight of all links. */
  readonly total: number;
};

/** The graph with every link weighing one. */
export function weighted({ nodes, next, links }: Projection): WeightedGraph {
  return {
    ...next,
    weights: new Float64Array(next.neighbours.length).fill(1),
    strengths: Float64Array.from(nodes, (_, node) => degreeIn(next, node)),
    loops: new Float64Array(nodes.length),
    total: 2 * links,
  };
}

/** The graph whose nodes are groups of the nodes of another; undefined where its time was up. */
export function* merged(
  graph: WeightedGraph,
  groupOf: Uint32Array,
  count: number,
  meter: Meter,
): Sliced<WeightedGraph | undefined> {
  const { starts, members } = gathered(groupOf, count);
  const offsets = new Uint32Array(count + 1);
  const strengths = new Float64Array(count);
  const loops = new Float64Array(count);
  const neighbours = new Uint32Array(graph.neighbours.length);
  const weights = new Float64Array(graph.neighbours.length);
  const gains = new Float64Array(count);
  let arcs = 0;
  for (let group = 0; group < count; group++) {
    const first = arcs;
    for (let at = starts[group] as number; at < (starts[group + 1] as number); at++) {
      const node = members[at] as number;
      strengths[group] = (strengths[group] as number) + (graph.strengths[node] as number);
      loops[group] = (loops[group] as number) + (graph.loops[node] as number);
      const last = graph.offsets[node + 1] as number;
      for (let place = graph.offsets[node] as number; place < last; place++) {
        const other = groupOf[graph.neighbours[place] as number] as number;
        const weight = graph.weights[place] as number;
        if (other === group) loops[group] = (loops[group] as number) + weight;
        else {
          if (gains[other] === 0) neighbours[arcs++] = other;
          gains[other] = (gains[other] as number) + weight;
        }
      }
      if (meter.spend(degreeIn(graph, node) + 1) && meter.mustStop(yield)) return undefined;
    }
    for (let at = first; at < arcs; at++) {
      weights[at] = gains[neighbours[at] as number] as number;
      gains[neighbours[at] as number] = 0;
    }
    offsets[group + 1] = arcs;
  }
  const links = { offsets, neighbours: neighbours.slice(0, arcs), weights: weights.slice(0, arcs) };
  return { ...links, strengths, loops, total: graph.total };
}

function gathered(groupOf: Uint32Array, count: number): { starts: Uint32Array; members: Uint32Array } {
  const starts = new Uint32Array(count + 1);
  for (const group of groupOf) starts[group + 1] = (starts[group + 1] as number) + 1;
  for (let group = 0; group < count; group++)
    starts[group + 1] = (starts[group + 1] as number) + (starts[group] as number);
  const places = starts.slice();
  const members = new Uint32Array(groupOf.length);
  groupOf.forEach((group, member) => {
    members[places[group] as number] = member;
    places[group] = (places[group] as number) + 1;
  });
  return { starts, members };
}
