import { ServiceError } from '../../errors/service-error.js';
import type { BranchRows, Engine, StoreState } from '../engine.js';
import { startClock } from './clock.js';
import { draftWrite } from './draft.js';
import { evaluate } from './evaluate.js';
import type { Store } from './graph.js';
import { oneAtATime } from './one-at-a-time.js';
import { outlineOf } from './outline.js';
import { openStore, type OpenStore } from './open-store.js';
import { readWords } from './read-words.js';
import { applyChanges, findNode } from './store.js';

/**
 * Opens the store in the directory, or makes it, and answers plans over the graph in memory. Throws STORE_REFUSED where
 * another process has the store or it cannot be read.
 */
export function openEmbeddedEngine(settings: { readonly directory: string }): Promise<Engine> {
  return answer(() => engineOver(openStore(settings.directory)));
}

function engineOver({ store, durable, release }: OpenStore): Engine {
  const writes = oneAtATime();
  let closed = false;
  const refuseClosed = (): void => {
    if (closed) throw new ServiceError('SERVICE_UNAVAILABLE', 'The store is closed. Try again.');
  };
  const engine: Engine = {
    name: 'embedded',
    run: (plan, values, options) =>
      answer(() => {
        refuseClosed();
        const clock = startClock(options);
        const read = (): BranchRows => evaluate(store, plan, values, clock);
        return readWords(store, plan, clock)?.then(read) ?? read();
      }),
    outline: (plan, options) => {
      refuseClosed();
      return outlineOf(store, plan, startClock(options));
    },
    write: (plan, options) => {
      const clock = startClock(options);
      const task = async (): Promise<void> => {
        refuseClosed();
        clock.check();
        const changes = draftWrite(store, plan, clock);
        clock.check();
        await durable.commit(changes);
        applyChanges(store, changes);
      };
      return writes.run(() => answer(task));
    },
    prepare: () => answer(refuseClosed),
    state: () =>
      answer(() => {
        refuseClosed();
        return stateOf(store);
      }),
    close: async () => {
      if (closed) return;
      closed = true;
      await writes.idle();
      await durable.close();
      release();
    },
  };
  return Object.freeze(engine);
}

/** Whatever goes wrong inside leaves as a ServiceError. */
async function answer<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ServiceError) throw error;
    throw new ServiceError('INTERNAL_SERVER_ERROR', 'the embedded engine failed', { cause: error });
  }
}

function stateOf(store: Store): StoreState {
  const meta = findNode(store, 'Meta', 'seed')?.properties;
  const version = meta?.['version'];
  return {
    empty: (store.byId.get('Node')?.size ?? 0) === 0,
    seed: typeof version === 'string' ? version : undefined,
    edited: meta?.['edited'] === true,
  };
}
