import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { recordBuild, sourceDigest } from './build-stamp.mjs';
import { fail, say, seconds } from './console.mjs';
import { inRoot } from './paths.mjs';
import { bin, run } from './run.mjs';

/** Builds everything that is made, not written: dist/ from src/, the generated types, the playground. */
export async function build() {
  const startedAt = performance.now();
  say('building ...');
  const digest = await sourceDigest();
  await transpile();
  await Promise.all([generateTypes(), buildPlayground()]);
  await stopBundler();
  await recordBuild(digest);
  say(`built in ${seconds(startedAt)}`);
}

/** Turns every TypeScript file into the JavaScript file of the same place in dist/; types are checked by `npm test`. */
async function transpile() {
  const { build: esbuild } = await import('esbuild');
  const entryPoints = (await readdir(inRoot('src'), { recursive: true }))
    .filter((file) => file.endsWith('.ts') && !file.startsWith('generated'))
    .sort();
  await mkdir(inRoot('dist'), { recursive: true });
  await esbuild({
    absWorkingDir: inRoot('src'),
    entryPoints,
    outdir: inRoot('dist'),
    outbase: inRoot('src'),
    bundle: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: 'linked',
    sourcesContent: false,
    logLevel: 'warning',
  });
  await removeLeftovers(new Set(entryPoints.map((file) => file.replace(/\.ts$/, '.js'))));
}

/** Removes what an earlier build left of sources that are gone. */
async function removeLeftovers(wanted) {
  const present = await readdir(inRoot('dist'), { recursive: true });
  for (const file of present) {
    const script = file.replace(/\.map$/, '');
    if (!script.endsWith('.js') || script.startsWith('playground') || wanted.has(script)) continue;
    await rm(join(inRoot('dist'), file), { force: true });
  }
}

/** Writes src/generated from the published schema. */
async function generateTypes() {
  await run(process.execPath, [bin('graphql-codegen'), '--config', 'codegen.ts', '--silent'], {
    what: 'generating types from the schema',
  });
}

/** The bundler keeps a process of its own, which a server started after the build must not drag along. */
async function stopBundler() {
  const { stop } = await import('esbuild');
  await stop();
}

async function buildPlayground() {
  const { buildPlayground: bundle } = await import('./playground.mjs');
  await bundle();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { installDependencies } = await import('./dependencies.mjs');
  await installDependencies().then(build).catch(fail);
}
