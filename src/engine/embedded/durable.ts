import { randomUUID } from 'node:crypto';
import { open, type Database, type RootDatabase } from 'lmdb';
import { ServiceError } from '../../errors/service-error.js';
import type { StoredProperties } from '../../plan/write.js';
import type { Changes, EdgeRecord, NodeRecord } from './records.js';

type NodeTuple = readonly [id: string, labels: readonly string[], properties: StoredProperties];
type EdgeTuple = readonly [type: string, from: number, to: number, properties: StoredProperties];

/** The file behind the graph. */
export type Durable = {
  /** Hands out every record, in order of their numbers. */
  load(onNode: (record: number, node: NodeRecord) => void, onEdge: (record: number, edge: EdgeRecord) => void): void;
  /** Writes all changes or none; when it returns, they outlive the process and the machine. One call at a time. */
  commit(changes: Changes): Promise<void>;
  close(): Promise<void>;
};

/** The way records are written; another one is refused rather than misread. */
const FORMAT = 1;

/** Opens the file in the directory, or makes it. The caller holds the directory's lock. */
export function openDurable(directory: string): Durable {
  const root: RootDatabase = open({ path: directory, noSubdir: false, maxDbs: 4 });
  const meta: Database<unknown, string> = root.openDB({ name: 'meta' });
  const nodes: Database<NodeTuple, number> = root.openDB({ name: 'nodes', keyEncoding: 'uint32' });
  const edges: Database<EdgeTuple, number> = root.openDB({ name: 'edges', keyEncoding: 'uint32' });
  const owner = randomUUID();
  root.transactionSync(() => {
    refuseFormat(meta.get('format'), directory);
    meta.putSync('format', FORMAT);
    meta.putSync('owner', owner);
  });
  return {
    load: (onNode, onEdge) => {
      const share = sharing();
      for (const { key, value } of nodes.getRange()) {
        const [id, labels, properties] = value;
        onNode(key, { id, labels: share(labels.join(' '), labels), properties });
      }
      for (const { key, value } of edges.getRange()) {
        const [type, from, to, properties] = value;
        onEdge(key, { type, from, to, properties });
      }
    },
    // Synchronous, because the asynchronous form hangs where the addon's threads cannot call back; and flushed before
    // the next one begins, because closing hangs on flushes that overlap (both seen in lmdb 3.5.6).
    commit: async (changes) => {
      root.transactionSync(() => {
        if (meta.get('owner') !== owner) throw takenOver(directory);
        if (changes.cleared) {
          nodes.clearSync();
          edges.clearSync();
        }
        for (const [record, node] of changes.nodes) nodes.putSync(record, [node.id, node.labels, node.properties]);
        for (const [record, edge] of changes.edges) {
          edges.putSync(record, [edge.type, edge.from, edge.to, edge.properties]);
        }
      });
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

/** Many nodes have the same labels; one list serves them all. */
function sharing(): (key: string, labels: readonly string[]) => readonly string[] {
  const lists = new Map<string, readonly string[]>();
  return (key, labels) => {
    const known = lists.get(key);
    if (known === undefined) lists.set(key, labels);
    return known ?? labels;
  };
}
