import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { neo4jVersion } from '../src/cli/neo4j/version.js';
import { HELP, readOptions, type Options } from './options.js';
import { reportText } from './report/report.js';
import type { Result, SizeResult } from './report/result.js';
import { rootUrl } from './root.js';
import { measureSize } from './run.js';
import { runTopology } from './topology/run.js';

const OUTPUT = new URL('.cache/bench/result.json', rootUrl);

/** Says what is done, and how many seconds after the start. */
function say(line: string): void {
  process.stderr.write(`bench: ${(performance.now() / 1_000).toFixed(0)} s: ${line}\n`);
}

async function run(options: Options, args: readonly string[]): Promise<void> {
  const startedAt = new Date();
  const sizes: SizeResult[] = [];
  for (const size of options.sizes) sizes.push(await measureSize(size, options, say));
  const processors = cpus();
  const result: Result = {
    command: ['npm run bench', ...(args.length > 0 ? ['--', ...args] : [])].join(' '),
    startedAt: startedAt.toISOString(),
    minutes: (Date.now() - startedAt.getTime()) / 60_000,
    node: process.versions.node,
    neo4j: neo4jVersion(),
    cpus: processors.length,
    cpu: processors[0]?.model ?? 'unknown',
    sizes,
  };
  mkdirSync(new URL('.', OUTPUT), { recursive: true });
  writeFileSync(OUTPUT, `${JSON.stringify(result, undefined, 2)}\n`);
  process.stdout.write(`${reportText(result)}\n`);
}

async function runRequests(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  if (options === undefined) process.stdout.write(HELP);
  else await run(options, args);
}

const args = process.argv.slice(2);
if (args[0] === 'topology') await runTopology(args.slice(1), say);
else await runRequests(args);
