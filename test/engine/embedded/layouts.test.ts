import { open } from 'lmdb';
import { expect, test } from 'vitest';
import { openDurable } from '../../../src/engine/embedded/durable.js';
import { layoutReader } from '../../../src/engine/embedded/layouts.js';
import type { Changes, EdgeRecord, NodeRecord } from '../../../src/engine/embedded/records.js';
import { temporaryDirectory } from '../../support/temporary-directory.js';

const A: NodeRecord = { id: 'a', labels: ['Node', 'Thing'], properties: { id: 'a', name: 'A', list: ['x'] } };
const B: NodeRecord = { id: 'b', labels: ['Node', 'Thing'], properties: { id: 'b', size: 1.5 } };
const EDGE: EdgeRecord = { type: 'OWNS', from: 0, to: 1, properties: { factId: 'f', from: '2024-01-01' } };

test('a file of the first format is rewritten once and holds the same', async () => {
  const directory = temporaryDirectory();
  await writeFirstFormat(directory);
  for (let round = 0; round < 2; round += 1) {
    const durable = openDurable(directory);
    expect(recordsOf(durable)).toEqual([A, B, EDGE]);
    await durable.close();
  }
  const root = open({ path: directory, maxDbs: 4, readOnly: true });
  expect(root.openDB({ name: 'meta' }).get('format')).toBe(2);
  await root.close();
});

test('a file of a later format is refused', async () => {
  const directory = temporaryDirectory();
  const root = open({ path: directory, maxDbs: 4 });
  await root.openDB({ name: 'meta' }).put('format', 3);
  await root.close();
  expect(() => openDurable(directory)).toThrow('has format 3, and this version reads format 2');
});

test('a write that failed half-way leaves no layout that later writes would name', async () => {
  const directory = temporaryDirectory();
  const durable = openDurable(directory);
  const unwritable = {
    get value(): string {
      throw new Error('cannot be written');
    },
  };
  const bad = { ...B, properties: { bad: unwritable as never } };
  await expect(durable.commit(changes([A, bad], []))).rejects.toThrow('cannot be written');
  await durable.commit(changes([A, B], [EDGE]));
  await durable.close();
  const after = openDurable(directory);
  expect(recordsOf(after)).toEqual([A, B, EDGE]);
  await after.close();
});

test('a record without a layout is told as damage', async () => {
  const directory = temporaryDirectory();
  const durable = openDurable(directory);
  await durable.commit(changes([A], []));
  await durable.close();
  const root = open({ path: directory, maxDbs: 4 });
  await root.openDB({ name: 'layouts', keyEncoding: 'uint32' }).clearAsync();
  await root.close();
  const after = openDurable(directory);
  expect(() => recordsOf(after)).toThrow('is damaged: a record has no layout');
  await after.close();
});

test('columns keep their own values, however many different texts they hold', () => {
  const { properties } = layoutReader(['OWNS', ['factId', 'from', 'share']]);
  const rows = Array.from({ length: 5_000 }, (_, index) => [`f${String(index)}`, '2024-01-01', index] as const);
  const expected = rows.map(([factId, from, share]) => ({ factId, from, share }));
  expect(rows.map((row) => properties([0, 1, 2, ...row], 3))).toEqual(expected);
});

function changes(nodes: readonly NodeRecord[], edges: readonly EdgeRecord[]): Changes {
  return { cleared: false, nodes: new Map(nodes.entries()), edges: new Map(edges.entries()) };
}

function recordsOf(durable: ReturnType<typeof openDurable>): readonly (NodeRecord | EdgeRecord)[] {
  const records: (NodeRecord | EdgeRecord)[] = [];
  durable.load(
    (_, node) => records.push(node),
    (_, { type, from, to, packed, unpack }) => records.push({ type, from, to, properties: unpack(packed) }),
  );
  return records;
}

async function writeFirstFormat(directory: string): Promise<void> {
  const root = open({ path: directory, maxDbs: 4 });
  await root.openDB({ name: 'meta' }).put('format', 1);
  const nodes = root.openDB({ name: 'nodes', keyEncoding: 'uint32' });
  for (const [record, { id, labels, properties }] of [A, B].entries())
    await nodes.put(record, [id, labels, properties]);
  const edges = root.openDB({ name: 'edges', keyEncoding: 'uint32' });
  await edges.put(0, [EDGE.type, EDGE.from, EDGE.to, EDGE.properties]);
  await root.close();
}
