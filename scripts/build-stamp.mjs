import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { inRoot, root } from './paths.mjs';

const INPUTS = ['src', 'schema', 'web', 'scripts', 'codegen.ts', 'package-lock.json'];
const OUTPUTS = /^src[\\/]generated[\\/]/;
const STAMP = inRoot('dist', '.stamp');

/** A digest of everything a build depends on; content counts, times of files do not. */
export async function sourceDigest() {
  const hash = createHash('sha256').update(process.version);
  for (const input of INPUTS) {
    for (const file of await filesUnder(inRoot(input))) {
      const path = relative(root, file);
      if (OUTPUTS.test(path)) continue;
      hash
        .update(path)
        .update('\0')
        .update(await readFile(file));
    }
  }
  return hash.digest('hex');
}

/** The digest of the last complete build, if there was one. */
export async function builtDigest() {
  return readFile(STAMP, 'utf8').catch(() => undefined);
}

/** Records that the build of this digest is complete. */
export async function recordBuild(digest) {
  await writeFile(STAMP, digest);
}

async function filesUnder(path) {
  try {
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`)
      .sort();
  } catch (error) {
    if (error.code === 'ENOTDIR') return [path];
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}
