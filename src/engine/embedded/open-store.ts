import { mkdirSync } from 'node:fs';
import { ServiceError } from '../../errors/service-error.js';
import { openDurable, type Durable } from './durable.js';
import type { Store } from './graph.js';
import { linkEdges } from './link-edges.js';
import { lockStore } from './lock.js';
import { refuseForeignFile } from './store-file.js';
import { addEdge, emptyStore, putNode } from './store.js';

/** A store that is open: the graph, the file behind it, and how to give back the lock on both. */
export type OpenStore = { readonly store: Store; readonly durable: Durable; readonly release: () => void };

/** Takes the lock of the directory and reads the file in it. Throws STORE_REFUSED where it cannot. */
export function openStore(directory: string): OpenStore {
  let release: (() => void) | undefined;
  try {
    mkdirSync(directory, { recursive: true });
    release = lockStore(directory);
    refuseForeignFile(directory);
    const store = emptyStore();
    const durable = openDurable(directory);
    durable.load(
      (record, node) => putNode(store, record, node),
      (record, edge) => addEdge(store, record, edge),
    );
    linkEdges(store);
    return { store, durable, release };
  } catch (error) {
    release?.();
    throw refusal(directory, error);
  }
}

function refusal(directory: string, error: unknown): ServiceError {
  if (error instanceof ServiceError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new ServiceError(
    'STORE_REFUSED',
    `The store in ${directory} cannot be opened: ${reason}. Check the directory's permissions, or set DATA_DIR to another.`,
    { cause: error },
  );
}
