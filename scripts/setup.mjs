import { builtDigest, sourceDigest } from './build-stamp.mjs';
import { installDependencies } from './dependencies.mjs';

/** Makes a fresh clone ready to run: dependencies and build, each only where missing or out of date. */
export async function setUp() {
  await installDependencies();
  if ((await builtDigest()) === (await sourceDigest())) return;
  const { build } = await import('./build.mjs');
  await build();
}
