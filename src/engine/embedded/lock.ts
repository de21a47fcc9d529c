import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ServiceError } from '../../errors/service-error.js';
import { processStart } from './process-start.js';

type Holder = { readonly pid: number; readonly start: string };

/** How long a lock file without content may be one that another process is about to fill. */
const FRESH_MS = 5_000;

/**
 * Takes the lock of a store and answers how to give it back. The lock of a process that has died is taken over.
 * Throws STORE_REFUSED, with the directory and the process, where somebody has it.
 */
export function lockStore(directory: string): () => void {
  const path = join(directory, 'owner.json');
  const own = JSON.stringify({ pid: process.pid, start: processStart(process.pid) ?? 'unknown' });
  while (!created(path, own)) {
    const holder = holderOf(path);
    if (holder === undefined ? isFresh(path) : isAlive(holder)) {
      const who = holder === undefined ? 'another process' : `process ${holder.pid}`;
      throw new ServiceError(
        'STORE_REFUSED',
        `The store in ${directory} is in use by ${who}. Stop that process, or set DATA_DIR to another directory.`,
      );
    }
    rmSync(path, { force: true });
  }
  return () => {
    rmSync(path, { force: true });
  };
}

function created(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function holderOf(path: string): Holder | undefined {
  try {
    const { pid, start } = JSON.parse(readFileSync(path, 'utf8')) as Partial<Holder>;
    return typeof pid === 'number' && typeof start === 'string' ? { pid, start } : undefined;
  } catch {
    return undefined;
  }
}

function isAlive({ pid, start }: Holder): boolean {
  return processStart(pid) === start;
}

function isFresh(path: string): boolean {
  try {
    return Date.now() - statSync(path).mtimeMs < FRESH_MS;
  } catch {
    return false;
  }
}
