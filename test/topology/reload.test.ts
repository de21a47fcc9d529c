import { expect, it } from 'vitest';
import { embeddedService } from '../support/embedded-service.js';

const service = embeddedService();

it('what was written through the app is walked by the next request', async () => {
  const before = await service().app.topology.current();
  await service().app.seed();
  const { data } = (await service().ask(
    '{ reachable(from: "bytedance") { topology { version lagMs nodes edges } } }',
  )) as {
    data: { reachable: { topology: unknown } };
  };
  const { nodes, edges } = before;
  const expected = { version: before.version + 1, lagMs: 0, nodes: nodes.count, edges: edges.count };
  expect(data.reachable.topology).toEqual(expected);
});
