import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { tinyService } from '../support/tiny-service.js';

describe('the log', () => {
  it('has one line per operation: who asked for what, how long it took, what it cost and how it failed', async () => {
    const { post, log } = await tinyService();
    const query = 'query Greet($name: String!) { hello(name: $name) things { nodes { id } } own(code: "TIMEOUT") }';
    await post({ query, variables: { name: 'secret name' } }, { 'x-request-id': 'r-1' });
    expect(log).toEqual([
      {
        level: 'info',
        message: 'operation',
        requestId: 'r-1',
        operation: 'Greet',
        type: 'query',
        ms: expect.any(Number) as number,
        cost: 20,
        codes: ['TIMEOUT'],
      },
    ]);
  });

  it('never holds variables or the text of an operation', async () => {
    const { post, log } = await tinyService();
    await post({ query: 'query ($n: String!) { hello(name: $n) broken }', variables: { n: 'secret name' } });
    await post({ query: 'query ($n: Int!) { things(first: $n) { totalCount } }', variables: { n: 'secret name' } });
    expect(log).toHaveLength(3);
    expect(JSON.stringify(log)).not.toMatch(/secret name|totalCount/);
  });

  it('is JSON lines on standard error, and addresses in it have lost user and password', () => {
    const script = `
      import { createLogger } from './src/server/logger.ts';
      createLogger('info').error({ err: new Error('no bolt://neo4j:hunter2@graph:7687') }, 'failed');
      createLogger('silent').error({}, 'unheard');
    `;
    const { stderr, stdout } = runTypeScript(script);
    expect(stdout).toBe('');
    const [line = '', ...rest] = stderr.trimEnd().split('\n');
    expect(rest).toEqual([]);
    expect(JSON.parse(line)).toMatchObject({
      level: 'error',
      msg: 'failed',
      err: { message: 'no bolt://***@graph:7687' },
    });
    expect(line).not.toContain('hunter2');
  });
});

/** Runs a module with TypeScript imports in a process of its own. */
function runTypeScript(script: string): { readonly stdout: string; readonly stderr: string } {
  const bundle = spawnSync(
    'node_modules/.bin/esbuild',
    ['--bundle', '--platform=node', '--format=cjs', '--log-level=error'],
    {
      input: script,
      encoding: 'utf8',
    },
  );
  return spawnSync(process.execPath, ['-'], { input: bundle.stdout, encoding: 'utf8' });
}
