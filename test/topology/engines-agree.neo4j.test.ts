import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Topology } from '../../src/topology/topology.js';
import { embeddedService } from '../support/embedded-service.js';
import { startService, type TestService } from '../support/service.js';
import { wipeDatabase } from '../support/wipe-database.js';

describe('the topology of the seeds', () => {
  const embedded = embeddedService();
  let service: TestService;
  beforeAll(async () => {
    const { uri, user, password, database } = inject('neo4j');
    await wipeDatabase(inject('neo4j'));
    const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
    service = await startService(env);
    await service.app.seed();
  });
  afterAll(() => service.close());

  it('is the same from either engine, to the last edge', async () => {
    const [one, other] = [await service.app.topology.current(), await embedded().app.topology.current()];
    expect(one.edges.count).toBeGreaterThan(2_000);
    expect(content(one)).toEqual(content(other));
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
