import { spawn } from 'node:child_process';
import { readdir, rm } from 'node:fs/promises';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { fail } from './console.mjs';
import { inRoot, root } from './paths.mjs';
import { setUp } from './setup.mjs';

/** The benchmarks take the service as it is built: what they import from src comes from dist. */
const builtService = {
  name: 'built-service',
  setup(build) {
    build.onResolve({ filter: /\/src\// }, ({ path }) => ({
      path: pathToFileURL(inRoot('dist', path.replace(/^.*\/src\//, ''))).href,
      external: true,
    }));
  },
};

/** Turns every file of bench/ into a script of the same place in .cache/bench/, so that any of them can be a process. */
async function buildBenchmarks() {
  const { build, stop } = await import('esbuild');
  const files = await readdir(inRoot('bench'), { recursive: true });
  await rm(inRoot('.cache', 'bench'), { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: files.filter((file) => file.endsWith('.ts')).map((file) => `bench/${file}`),
    outdir: '.cache/bench',
    outbase: 'bench',
    bundle: true,
    splitting: true,
    packages: 'external',
    plugins: [builtService],
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
  });
  await stop();
}

async function bench() {
  await setUp();
  await buildBenchmarks();
  const script = inRoot('.cache', 'bench', 'main.js');
  const child = spawn(process.execPath, [script, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
  child.on('exit', (code) => (process.exitCode = code ?? 1));
}

await bench().catch(fail);
