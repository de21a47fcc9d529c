import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EdgeList, Store } from '../../../src/engine/embedded/graph.js';
import { linkEdges } from '../../../src/engine/embedded/link-edges.js';
import type { EdgeRecord } from '../../../src/engine/embedded/records.js';
import { addEdge, emptyStore, putEdge, putNode } from '../../../src/engine/embedded/store.js';

const NODES = 6;
const end = fc.nat({ max: NODES - 1 });
const edge: fc.Arbitrary<EdgeRecord> = fc.record({
  type: fc.constantFrom('OWNS', 'NEAR', 'KNOWS'),
  from: end,
  to: end,
  properties: fc.constant({}),
});

test('edges that are linked all at once stand where they stand when added one by one', () => {
  fc.assert(
    fc.property(fc.array(edge, { maxLength: 60 }), (edges) => {
      const [atOnce, oneByOne] = [storeOfNodes(), storeOfNodes()];
      for (const [record, added] of edges.entries()) {
        addEdge(atOnce, record, added);
        putEdge(oneByOne, record, added);
      }
      linkEdges(atOnce);
      expect(recordsByNode(atOnce)).toEqual(recordsByNode(oneByOne));
    }),
  );
});

function storeOfNodes(): Store {
  const store = emptyStore();
  for (let record = 0; record < NODES; record += 1) {
    putNode(store, record, { id: `n${String(record)}`, labels: ['Node'], properties: {} });
  }
  return store;
}

function recordsByNode({ nodes }: Store) {
  const records = (lists: EdgeList[] | undefined) =>
    Object.fromEntries(
      (lists ?? []).map(({ type, edges, isInOrder }) => [
        type,
        { isInOrder, records: edges.map(({ record }) => record) },
      ]),
    );
  return nodes.map((node) => ({ out: records(node.out), in: records(node.in) }));
}
