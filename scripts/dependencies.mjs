import { readFile } from 'node:fs/promises';
import { inRoot } from './paths.mjs';
import { say, seconds } from './console.mjs';
import { run } from './run.mjs';

/** Installs what package-lock.json names, unless exactly that is installed. */
export async function installDependencies() {
  if (await areInstalled()) return;
  const startedAt = performance.now();
  say('installing dependencies (only the first time and after package-lock.json changes) ...');
  // Building needs the development dependencies, whatever NODE_ENV says.
  await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], { what: 'npm ci' });
  say(`dependencies installed in ${seconds(startedAt)}`);
}

async function areInstalled() {
  const wanted = await packagesOf(inRoot('package-lock.json'));
  const present = await packagesOf(inRoot('node_modules', '.package-lock.json'));
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || present[path]?.version === entry.version,
  );
}

async function packagesOf(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8')).packages ?? {};
  } catch (error) {
    if (error.code === 'ENOENT') return {};
    throw error;
  }
}
