import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { runScript, type Running } from '../support/run-script.js';

const LINE =
  /^shopgraph: playground (http:\/\/127\.0\.0\.1:\d+\/) {2}GraphQL (http:\/\/127\.0\.0\.1:\d+\/graphql) {2}\(embedded store in .*\)\n$/;

describe('npm start', () => {
  let directory: string;
  const running: Running[] = [];

  const start = (env: Readonly<Record<string, string>> = {}): Running => {
    const service = runScript('scripts/start.mjs', [], { PORT: '0', DATA_DIR: directory, ...env });
    running.push(service);
    return service;
  };

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'shopgraph-start-'));
    const first = start();
    await first.says(LINE);
    first.process.kill('SIGINT');
    await first.ended();
  }, 120_000);

  afterEach(() => {
    for (const service of running.splice(0)) service.process.kill('SIGKILL');
  });

  afterAll(() => rm(directory, { recursive: true }));

  it('says in one line where it serves, and serves there', async () => {
    const service = start();
    const [, playground = '', graphql = ''] = await service.says(LINE);
    expect((await fetch(playground)).headers.get('content-type')).toMatch(/^text\/html/);
    const body = JSON.stringify({ query: '{ organization(by: { id: "bytedance" }) { name } }' });
    const response = await fetch(graphql, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect(await response.json()).toMatchObject({ data: { organization: { name: 'ByteDance Ltd.' } } });
  });

  // Two to three seconds on a machine at rest, and up to four beside the tests on Neo4j.
  it('serves within six seconds when nothing is missing', async () => {
    const startedAt = performance.now();
    await start().says(LINE);
    expect(performance.now() - startedAt).toBeLessThan(6_000);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('ends at once and cleanly on %s', async (signal) => {
    const service = start();
    await service.says(LINE);
    const startedAt = performance.now();
    service.process.kill(signal);
    expect(await service.ended()).toBe(0);
    expect(performance.now() - startedAt).toBeLessThan(1_000);
  });

  it('answers a port in use with one clear line', async () => {
    const [, , graphql = ''] = await start().says(LINE);
    const { port } = new URL(graphql);
    const second = start({ PORT: port });
    expect(await second.ended()).toBe(1);
    expect(second.stdout()).toBe('');
    expect(second.stderr()).toBe(
      `shopgraph: port 127.0.0.1:${port} is in use: end the program that has it, or set PORT to another number\n`,
    );
  });

  it('answers a store in use with one clear line', async () => {
    await start().says(LINE);
    const second = start();
    expect(await second.ended()).toBe(1);
    expect(second.stderr()).toMatch(/^shopgraph: .*in use by.*DATA_DIR.*\n$/);
  });

  it('answers a wrong setting with one clear line', async () => {
    const service = start({ MAX_DEPTH: 'deep' });
    expect(await service.ended()).toBe(1);
    expect(service.stderr()).toBe('shopgraph: MAX_DEPTH must be a whole number from 1 to 100, not "deep"\n');
  });
});

describe('npx shopgraph', () => {
  const run = async (...args: readonly string[]) => {
    const command = runScript('scripts/shopgraph.mjs', args, {});
    return { code: await command.ended(), stdout: command.stdout(), stderr: command.stderr() };
  };

  it('lists its commands', async () => {
    const { code, stdout } = await run('--help');
    expect(code).toBe(0);
    for (const command of ['serve', 'seed', 'schema', 'neo4j'])
      expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'));
  });

  it('refuses a command that is not there, and an option that is not there', async () => {
    expect(await run('sed')).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('no command "sed"') as string,
    });
    expect(await run('seed', '--al')).toMatchObject({
      code: 1,
      stderr: "shopgraph: Unknown option '--al' (see --help)\n",
    });
  });
});
