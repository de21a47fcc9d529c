import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startBound } from '../../../src/cli/neo4j/process.js';

const folder = mkdtempSync(join(tmpdir(), 'bound-'));
const log = join(folder, 'log');

/** Beats and stays, as a server would, until it is told to end. */
const SERVER = ['sh', '-c', 'trap "echo ended in order; exit 7" TERM; while :; do echo beat; sleep 0.02; done'];

function read(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function started(file: string): Promise<void> {
  return vi.waitFor(() => expect(read(file)).toContain('beat'), PATIENCE);
}

/** Waits until the program writes no more; its process may stay as a zombie where nobody collects those. */
function ended(file: string): Promise<void> {
  return vi.waitFor(async () => {
    const before = read(file);
    await sleep(200);
    expect(read(file)).toBe(before);
  }, PATIENCE);
}

const PATIENCE = { timeout: 5_000 };

describe.skipIf(process.platform === 'win32')('a program bound to this process (needs a POSIX shell)', () => {
  afterAll(() => rmSync(folder, { recursive: true }));

  test('ends in order when asked, with its own exit code', async () => {
    const bound = startBound(SERVER, log);
    await started(log);
    bound.end();
    expect(await bound.ended).toBe(7);
    expect(read(log)).toMatch(/ended in order\n$/);
  });

  test('ends at once when killed', async () => {
    const file = join(folder, 'killed');
    const bound = startBound(SERVER, file);
    await started(file);
    bound.signal('SIGKILL');
    await bound.ended;
    await ended(file);
    expect(read(file)).not.toContain('ended in order');
    bound.signal('SIGKILL');
  });

  describe('whose parent is killed without a chance to clean up', () => {
    const parent = join(folder, 'parent.mjs');
    beforeAll(() =>
      build({
        stdin: {
          contents: `import { startBound } from './process.js';
            startBound(${JSON.stringify(SERVER)}, process.argv[2]);
            setInterval(() => {}, 1000);`,
          resolveDir: new URL('../../../src/cli/neo4j', import.meta.url).pathname,
        },
        bundle: true,
        platform: 'node',
        format: 'esm',
        outfile: parent,
      }),
    );

    test('ends too', async () => {
      const file = join(folder, 'orphan');
      const child = spawn(process.execPath, [parent, file], { stdio: 'ignore' });
      await started(file);
      child.kill('SIGKILL');
      await ended(file);
      expect(read(file)).toMatch(/ended in order\n$/);
    });
  });
});
