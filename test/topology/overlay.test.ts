import { describe, expect, it } from 'vitest';
import { bestPaths } from '../../src/analytics/best-paths.js';
import { shortestRank, specificRank } from '../../src/analytics/path-rank.js';
import { pageRank } from '../../src/analytics/pagerank.js';
import { startMeter } from '../../src/analytics/meter.js';
import { project } from '../../src/analytics/projection.js';
import { dayOf } from '../../src/topology/days.js';
import { overlaid, type MadeEdge } from '../../src/topology/overlay.js';
import { OPEN_END, OPEN_START, type Topology } from '../../src/topology/topology.js';
import { viewOf } from '../../src/topology/view.js';
import { EVERYTHING } from '../analytics/random-projection.js';
import { randomSmallGraph, type SmallGraph } from '../analytics/random-topology.js';
import { arbitraryNumbers } from '../property/chance.js';
import { check, operationCount } from '../property/runs.js';
import { diceOf, type Dice } from '../support/dice.js';
import { finish } from '../support/finish.js';
import { topologyOf, type SmallEdge } from '../support/small-topology.js';

const DAY = '2020-09-01';

/** Changes to a small graph, by the ids of its facts and nodes. */
type Changes = {
  readonly removedNodes: ReadonlySet<string>;
  readonly removedEdges: ReadonlySet<string>;
  readonly ended: ReadonlySet<string>;
  readonly made: readonly SmallEdge[];
};

const named = ({ ids, edges }: SmallGraph): SmallGraph => ({
  ids,
  edges: edges.map((edge, index) => ({ ...edge, id: `f${String(index).padStart(3, '0')}` })),
});

const bare = (id: string): string => id.split(':')[0] ?? '';

function randomChanges(dice: Dice, { ids, edges }: SmallGraph): Changes {
  const some = <Item>(items: readonly Item[], percent: number) => items.filter(() => dice.roll(100) < percent);
  const removedNodes = new Set(some(ids.map(bare), 15));
  const kept = ids.map(bare).filter((id) => !removedNodes.has(id));
  const end = (): string => kept[dice.roll(Math.max(1, kept.length))] ?? '';
  const made =
    kept.length === 0 ? [] : dice.list(3, () => ({ type: dice.pick('OWNS', 'NEAR'), from: end(), to: end() }));
  return {
    removedNodes,
    removedEdges: new Set(some(edges, 15).map(({ id = '' }) => id)),
    ended: new Set(some(edges, 15).map(({ id = '' }) => id)),
    made: made.map((edge, index) => ({ ...edge, id: `${dice.pick('a', 'z')}${String(index)}` })),
  };
}

/** The changes written into the graph. */
function written({ ids, edges }: SmallGraph, { removedNodes, removedEdges, ended, made }: Changes): SmallGraph {
  const stays = ({ id = '', from, to }: SmallEdge): boolean =>
    !removedEdges.has(id) && !removedNodes.has(from) && !removedNodes.has(to);
  const sooner = (day: string | undefined): string => (day !== undefined && day < DAY ? day : DAY);
  const endedNow = (edge: SmallEdge): SmallEdge =>
    ended.has(edge.id ?? '') ? { ...edge, toMin: sooner(edge.toMin), toMax: sooner(edge.toMax) } : edge;
  return {
    ids: ids.filter((id) => !removedNodes.has(bare(id))),
    edges: [...edges.filter(stays).map(endedNow), ...made.filter(stays)],
  };
}

function applied(topology: Topology, changes: Changes): Topology {
  const place = (id: string): number => topology.nodes.indexOf(id) ?? -1;
  const edgeOf = new Map(
    Array.from({ length: topology.edges.count }, (_, edge) => [topology.edges.factIdOf(edge), edge] as const),
  );
  const edges = (ids: Iterable<string>): readonly number[] => [...ids].map((id) => edgeOf.get(id) ?? -1);
  const made = changes.made.map(({ id = '', type, from, to }): MadeEdge => ({
    factId: id,
    relation: topology.relations.findIndex((relation) => relation.type === type),
    source: place(from),
    target: place(to),
    fromMin: OPEN_START,
    fromMax: OPEN_START,
    toMin: OPEN_END,
    toMax: OPEN_END,
    share: NaN,
    confidence: 0.95,
  }));
  return finish(
    overlaid(topology, {
      removedNodes: new Set([...changes.removedNodes].map(place)),
      removedEdges: new Set(edges(changes.removedEdges)),
      ended: new Map(edges(changes.ended).map((edge) => [edge, dayOf(DAY)])),
      made,
    }),
  );
}

/** All that a topology says, in ids and names. */
function told({ nodes, types, relations, edges, outgoing, incoming }: Topology) {
  const idOf = (edge: number): string => edges.factIdOf(edge);
  const all = Array.from({ length: nodes.count }, (_, node) => node);
  const there = all.filter((node) => nodes.indexOf(nodes.idOf(node)) === node);
  const { count, factIdOf, source, target, relation, ...columns } = edges;
  return {
    nodes: there.map((node) => ({
      id: nodes.idOf(node),
      type: types[nodes.type[node] ?? 0],
      out: [...outgoing.edges.subarray(outgoing.offsets[node], outgoing.offsets[node + 1])].map(idOf),
      in: [...incoming.edges.subarray(incoming.offsets[node], incoming.offsets[node + 1])].map(idOf),
    })),
    edges: Array.from({ length: count }, (_, edge) => [
      factIdOf(edge),
      relations[relation[edge] ?? 0]?.type,
      nodes.idOf(source[edge] ?? 0),
      nodes.idOf(target[edge] ?? 0),
      ...Object.values(columns).map((column) => column[edge]),
    ]),
  };
}

function scoresById(topology: Topology): readonly (readonly [string, number | undefined])[] {
  const view = viewOf(topology, { ...EVERYTHING, direction: 'out' });
  const isIn = (node: number): boolean => topology.types[topology.nodes.type[node] ?? 0] !== undefined;
  const options = { direction: 'out', isIn, isolated: true } as const;
  const graph = finish(project(view, options, startMeter(Infinity)));
  if (graph === undefined) throw new Error('there is no end to its time');
  const { scores } = finish(pageRank(graph, { damping: 0.85, tolerance: 1e-12 }, startMeter(Infinity)));
  return [...graph.nodes].map((node, place) => [topology.nodes.idOf(node), scores[place]]);
}

function pathsById(topology: Topology, from: string, to: string, specific: boolean): unknown {
  const view = viewOf(topology, { ...EVERYTHING, direction: 'both' });
  const [start = -1, end = -1] = [topology.nodes.indexOf(from), topology.nodes.indexOf(to)];
  const rank = specific ? specificRank(topology) : shortestRank();
  const request = {
    from: start,
    to: end,
    maxLength: 5,
    count: 4,
    rank,
    coexisting: true,
    isOpen: () => true,
    visits: 1e6,
  };
  const { paths } = finish(bestPaths(view, request));
  return paths.map(({ nodes, edges, cost }) => [
    nodes.map(topology.nodes.idOf),
    edges.map(topology.edges.factIdOf),
    cost,
  ]);
}

describe('an overlay', () => {
  it('is the topology of a graph into which the changes were written', () =>
    check(10 * operationCount, arbitraryNumbers, async (numbers) => {
      const dice = diceOf(numbers);
      const graph = named(randomSmallGraph(dice));
      const changes = randomChanges(dice, graph);
      const copy = written(graph, changes);
      const overlay = applied(await topologyOf(graph.ids, graph.edges), changes);
      const loaded = await topologyOf(copy.ids, copy.edges);
      expect(told(overlay)).toEqual(told(loaded));
      expect(scoresById(overlay)).toEqual(scoresById(loaded));
      const [from, to] = copy.ids.map(bare);
      if (from === undefined || to === undefined) return;
      const specific = dice.roll(2) === 0;
      expect(pathsById(overlay, from, to, specific)).toEqual(pathsById(loaded, from, to, specific));
    }));

  it('leaves the topology as it was', async () => {
    const graph = named({
      ids: ['a', 'b', 'c'],
      edges: [
        { from: 'a', to: 'b' },
        { from: 'b', to: 'c' },
      ],
    });
    const topology = await topologyOf(graph.ids, graph.edges);
    const before = told(topology);
    const made = [{ from: 'a', to: 'c', type: 'OWNS', id: 'new' }];
    const changes = { removedNodes: new Set(['b']), removedEdges: new Set(['f000']), ended: new Set(['f001']), made };
    expect(told(applied(topology, changes)).edges.map(([id]) => id)).toEqual(['new']);
    expect(told(topology)).toEqual(before);
  });
});
