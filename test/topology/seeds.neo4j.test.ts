import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { bestPaths } from '../../src/analytics/best-paths.js';
import { shortestRank } from '../../src/analytics/path-rank.js';
import { viewOf } from '../../src/topology/view.js';
import type { Topology } from '../../src/topology/topology.js';
import { embeddedService } from '../support/embedded-service.js';
import { finish } from '../support/finish.js';
import { neo4jService } from '../support/neo4j-service.js';

/** Pairs compared, spread over the graph. */
const PAIRS = 4_000;
const LONGEST = 8;

describe('the topology of the seeds on Neo4j', () => {
  const embedded = embeddedService();
  const service = neo4jService();
  let driver: Driver;
  let topology: Topology;
  beforeAll(async () => {
    const { uri, user, password } = inject('neo4j');
    topology = await service().app.topology.current();
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  });
  afterAll(() => driver.close());

  it('is that of the embedded engine, to the last edge', async () => {
    expect(topology.edges.count).toBeGreaterThan(2_000);
    expect(content(topology)).toEqual(content(await embedded().app.topology.current()));
  });

  it.each([
    ['both', `-[:TYPES*..${String(LONGEST)}]-`],
    ['out', `-[:TYPES*..${String(LONGEST)}]->`],
  ] as const)('has shortest paths as long as those of the database itself, walked %s', async (direction, pattern) => {
    // Relations that are symmetric have no direction here and have one in the database.
    const relations = topology.relations.flatMap(({ symmetric }, index) => (symmetric ? [] : [index]));
    const types = relations.map((index) => topology.relations[index]?.type).join('|');
    const pairs = Array.from({ length: PAIRS }, (_, index) => {
      const from = (index * 7_919) % topology.nodes.count;
      return [from, (from + 1 + ((index * 104_729) % (topology.nodes.count - 1))) % topology.nodes.count] as const;
    });
    const named = pairs.map(([from, to]) => [topology.nodes.idOf(from), topology.nodes.idOf(to)]);
    const { records } = await driver.executeQuery(
      `UNWIND $pairs AS pair MATCH (a:Node {id: pair[0]}), (b:Node {id: pair[1]})
       OPTIONAL MATCH path = shortestPath((a)${pattern.replace('TYPES', types)}(b)) RETURN length(path) AS length`,
      { pairs: named },
      { database: inject('neo4j').database },
    );
    const view = viewOf(topology, { relations, direction, at: undefined, known: undefined });
    const own = pairs.map(([from, to]) => {
      const request = { from, to, maxLength: LONGEST, count: 1, rank: shortestRank(), coexisting: false };
      const { paths } = finish(bestPaths(view, { ...request, isOpen: () => true, visits: 1e9 }));
      return paths[0]?.edges.length ?? null;
    });
    expect(own).toEqual(records.map((record) => record.get('length') as number | null));
    expect(own.filter((length) => length !== null).length).toBeGreaterThan(10);
  });
});

function content({ nodes, edges, outgoing, incoming, ...tables }: Topology) {
  const listed = (count: number, at: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => at(index));
  return {
    ...tables,
    version: 0,
    ids: listed(nodes.count, nodes.idOf),
    facts: listed(edges.count, edges.factIdOf),
    arrays: [nodes.type, nodes.kind, edges.source, edges.target, edges.relation, outgoing, incoming],
    times: [edges.fromMin, edges.fromMax, edges.toMin, edges.toMax, edges.recorded, edges.withdrawn],
    weights: [edges.share, edges.confidence],
  };
}
