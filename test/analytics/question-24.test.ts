import { describe, expect, it } from 'vitest';
import { betweenness } from '../../src/analytics/betweenness.js';
import { closeness } from '../../src/analytics/closeness.js';
import { startMeter } from '../../src/analytics/meter.js';
import { pageRank } from '../../src/analytics/pagerank.js';
import { project, type Projection } from '../../src/analytics/projection.js';
import { viewOf } from '../../src/topology/view.js';
import { embeddedService } from '../support/embedded-service.js';
import { finish } from '../support/finish.js';
import { graphologyOf, otherBetweenness, otherCloseness, otherPageRank } from '../support/graphology.js';
import { EVERYTHING } from './random-projection.js';

const meter = () => startMeter(Infinity);
const PEOPLE_AND_FIRMS = ['Organization', 'Platform', 'Division', 'Person'];
const WITH_PLACES = [...PEOPLE_AND_FIRMS, 'Event', 'Market', 'Region'];

describe('which nodes of the seeds matter most', () => {
  const service = embeddedService();

  const graphOf = async (types: readonly string[], without: readonly string[]): Promise<Projection> => {
    const topology = await service().app.topology.current();
    const { nodes } = topology;
    const isIn = (node: number): boolean =>
      types.includes(topology.types[nodes.type[node] ?? 0] ?? '') &&
      !without.includes(topology.kinds[nodes.kind[node] ?? 0] ?? '');
    const view = viewOf(topology, { ...EVERYTHING, direction: 'both' });
    const graph = finish(project(view, { direction: 'both', isIn, isolated: false }, meter()));
    if (graph === undefined) throw new Error('there is no end to its time');
    return graph;
  };

  it.each([
    ['organizations, platforms and people', PEOPLE_AND_FIRMS, ['RESEARCH_FIRM', 'PUBLISHER'], 166, 223],
    ['the same with research firms', PEOPLE_AND_FIRMS, ['PUBLISHER'], 170, 225],
    ['the same with events, markets and regions', WITH_PLACES, ['RESEARCH_FIRM', 'PUBLISHER'], 537, 1251],
  ] as const)('%s: as another library has it', async (_, types, without, nodes, links) => {
    const graph = await graphOf(types, without);
    expect([graph.nodes.length, graph.links]).toEqual([nodes, links]);
    const other = graphologyOf(graph);
    const compare = (ours: Float64Array, theirs: readonly number[]): void => {
      ours.forEach((score, node) => expect(score).toBeCloseTo(theirs[node] ?? NaN, 9));
    };
    compare(finish(betweenness(graph, meter())).scores, otherBetweenness(other));
    compare(finish(closeness(graph, meter())).scores, otherCloseness(other));
    compare(finish(pageRank(graph, { damping: 0.85, tolerance: 1e-12 }, meter())).scores, otherPageRank(other));
  });
});
