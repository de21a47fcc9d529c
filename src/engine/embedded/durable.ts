import { randomUUID } from 'node:crypto';
import { open, type Database, type RootDatabase } from 'lmdb';
import { ServiceError } from '../../errors/service-error.js';
import type { StoredProperties, StoredValue } from '../../plan/write.js';
import { layoutNumbers, layoutReader, type Layout, type LayoutReader } from './layouts.js';
import { packedEdges, type Place } from './packed-edges.js';
import type { Changes, EdgeRecord, NodeRecord, PackedEdge, Unpack } from './records.js';

/** A record: its layout, and the values of its properties behind what else there is of it. */
type NodeTuple = readonly [layout: number, ...values: StoredValue[]];
type EdgeTuple = readonly [layout: number, from: number, to: number, ...values: StoredValue[]];

/** As records were written before they had layouts. */
type OldNode = readonly [id: string, labels: readonly string[], properties: StoredProperties];
type OldEdge = readonly [type: string, from: number, to: number, properties: StoredProperties];

/** A record that was read but not unpacked. */
type PlacedRecord = { readonly key: number; readonly value: Place };

/** What the pages take that hold the records of a database. lmdb does not declare what it tells. */
type PageStats = { readonly pageSize: number; readonly treeLeafPageCount: number };

/** The file behind the graph. */
export type Durable = {
  /** Hands out every record, in order of their numbers. */
  load(onNode: (record: number, node: NodeRecord) => void, onEdge: (record: number, edge: PackedEdge) => void): void;
  /** Writes all changes or none; when it returns, they outlive the process and the machine. One call at a time. */
  commit(changes: Changes): Promise<void>;
  close(): Promise<void>;
};

/** The way records are written. Older ones are rewritten when the file is opened, others refused rather than misread. */
const FORMAT = 2;

/** Opens the file in the directory, or makes it. The caller holds the directory's lock. */
export function openDurable(directory: string): Durable {
  const root: RootDatabase = open({ path: directory, noSubdir: false, maxDbs: 4 });
  const meta: Database<unknown, string> = root.openDB({ name: 'meta' });
  const nodes: Database<NodeTuple, number> = root.openDB({ name: 'nodes', keyEncoding: 'uint32' });
  const packed = packedEdges();
  // In a variable of its own, since lmdb declares this option for the whole file alone, but takes it here too.
  const asPacked = { name: 'edges', keyEncoding: 'uint32', encoder: packed.encoder } as const;
  const edges: Database<EdgeTuple, number> = root.openDB(asPacked);
  const placesOfEdges = () => edges.getRange() as Iterable<{ key: number; value: unknown }> as Iterable<PlacedRecord>;
  const layouts: Database<Layout, number> = root.openDB({ name: 'layouts', keyEncoding: 'uint32' });
  const numbers = layoutNumbers(layouts);
  const owner = randomUUID();
  const putNode = (record: number, { labels, properties }: Omit<NodeRecord, 'id'>): void => {
    nodes.putSync(record, [numbers.of(labels, Object.keys(properties)), ...Object.values(properties)]);
  };
  const putEdge = (record: number, { type, from, to, properties }: EdgeRecord): void => {
    edges.putSync(record, [numbers.of(type, Object.keys(properties)), from, to, ...Object.values(properties)]);
  };
  const rewrite = (): void => {
    for (const { key, value } of [...nodes.getRange()]) {
      const [, labels, properties] = value as unknown as OldNode;
      putNode(key, { labels, properties });
    }
    for (const { key, value } of [...placesOfEdges()]) {
      const [type, from, to, properties] = packed.unpack(value) as OldEdge;
      putEdge(key, { type, from, to, properties });
    }
  };
  root.transactionSync(() => {
    const format = meta.get('format');
    if (format === 1) rewrite();
    else refuseFormat(format, directory);
    meta.putSync('format', FORMAT);
    meta.putSync('owner', owner);
  });
  return {
    load: (onNode, onEdge) => {
      const readers = [...layouts.getRange()].map(({ value }) => layoutReader(value));
      const readerOf = (layout: number): LayoutReader => readers[layout] ?? damaged(directory);
      for (const { key, value } of nodes.getRange()) {
        const { kind, properties: read } = readerOf(value[0]);
        const properties = read(value, 1);
        onNode(key, { id: properties['id'] as string, labels: kind as readonly string[], properties });
      }
      const unpack: Unpack = (place) => {
        const record = packed.unpack(place) as EdgeTuple;
        return readerOf(record[0]).properties(record, 3);
      };
      const { pageSize, treeLeafPageCount } = edges.getStats() as PageStats;
      packed.reserve(pageSize * treeLeafPageCount);
      for (const { key, value } of placesOfEdges()) {
        const [layout, from, to] = packed.head(value);
        onEdge(key, { type: readerOf(layout).kind as string, from, to, packed: value, unpack });
      }
    },
    // Synchronous, because the asynchronous form hangs where the addon's threads cannot call back; and flushed before
    // the next one begins, because closing hangs on flushes that overlap (both seen in lmdb 3.5.6).
    commit: async (changes) => {
      try {
        root.transactionSync(() => {
          if (meta.get('owner') !== owner) throw takenOver(directory);
          if (changes.cleared) {
            nodes.clearSync();
            edges.clearSync();
          }
          for (const [record, node] of changes.nodes) putNode(record, node);
          for (const [record, edge] of changes.edges) putEdge(record, edge);
        });
      } catch (error) {
        numbers.forget();
        throw error;
      }
      await root.flushed;
    },
    close: async () => {
      await root.flushed;
      await root.close();
    },
  };
}

function refuseFormat(format: unknown, directory: string): void {
  if (format === undefined || format === FORMAT) return;
  throw new ServiceError(
    'STORE_REFUSED',
    `The store in ${directory} has format ${JSON.stringify(format)}, and this version reads format ${FORMAT}. Set DATA_DIR to another directory, or use the version that wrote it.`,
  );
}

/** Guards the file where the lock could not: two containers that share a directory do not see each other's processes. */
function takenOver(directory: string): ServiceError {
  return new ServiceError(
    'STORE_REFUSED',
    `Another process has opened the store in ${directory}; this one writes no more. Run one process per store.`,
  );
}

function damaged(directory: string): never {
  throw new ServiceError(
    'STORE_REFUSED',
    `The store in ${directory} is damaged: a record has no layout. Move it away, and a new one is made.`,
  );
}
