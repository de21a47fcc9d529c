import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';

const ROOT = join(import.meta.dirname, '../..');

/** A process that writes to a store until it is killed. */
export type WriterProcess = {
  readonly pid: number;
  /** Resolves when so many writes have been acknowledged. */
  acknowledged(count: number): Promise<void>;
  /** Kills it at once, as `kill -9` does; answers the numbers whose writes were acknowledged. */
  kill(): Promise<readonly number[]>;
};

/** Compiles the writer, and answers where it is and how to remove it. Its packages are found from there. */
export async function compileWriter(): Promise<{ readonly file: string; remove(): void }> {
  const cache = join(ROOT, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const directory = mkdtempSync(join(cache, 'writer-'));
  const file = join(directory, 'write-forever.mjs');
  await build({
    entryPoints: [join(ROOT, 'test/support/write-forever.ts')],
    outfile: file,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
  });
  return { file, remove: () => rmSync(directory, { recursive: true, force: true }) };
}

/** Starts a writer on the store; it begins with the given number. */
export function startWriter(file: string, directory: string, first: number): WriterProcess {
  const child: ChildProcess = spawn(process.execPath, [file, directory, String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const numbers: number[] = [];
  const waiting: (() => void)[] = [];
  if (child.stdout === null || child.pid === undefined) throw new Error('the writer did not start');
  const lines = createInterface({ input: child.stdout });
  const drained = once(lines, 'close');
  lines.on('line', (line) => {
    numbers.push(Number(line));
    for (const wake of waiting.splice(0)) wake();
  });
  return {
    pid: child.pid,
    acknowledged: async (count) => {
      while (numbers.length < count) await new Promise<void>((resolve) => waiting.push(resolve));
    },
    kill: async () => {
      child.kill('SIGKILL');
      await Promise.all([exited, drained]);
      return numbers;
    },
  };
}
