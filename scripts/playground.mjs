import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { inRoot } from './paths.mjs';

const OUT = inRoot('dist', 'playground');
const ENTRY_POINTS = {
  playground: inRoot('web', 'main.tsx'),
  'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
  'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
  'graphql.worker': 'monaco-graphql/esm/graphql.worker.js',
};

/** Bundles the playground into dist/playground: one page, its script and style, and the editor's workers. No CDN. */
export async function buildPlayground() {
  const { build } = await import('esbuild');
  const examples = await readExamples();
  await rm(OUT, { recursive: true, force: true });
  await mkdir(OUT, { recursive: true });
  const { metafile } = await build({
    absWorkingDir: inRoot(),
    entryPoints: ENTRY_POINTS,
    outdir: OUT,
    entryNames: 'assets/[name]-[hash]',
    chunkNames: 'assets/[name]-[hash]',
    assetNames: 'assets/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    metafile: true,
    legalComments: 'linked',
    loader: { '.ttf': 'file', '.woff': 'file', '.woff2': 'file', '.svg': 'dataurl' },
    define: {
      'process.env.NODE_ENV': '"production"',
      EXAMPLES: JSON.stringify(examples),
      EXAMPLES_DIGEST: JSON.stringify(digestOf(examples)),
    },
    logLevel: 'error',
  });
  await writeFile(`${OUT}/index.html`, await page(metafile.outputs));
  await copyExamples();
}

/** Puts the examples beside the service too, which has a database plan them before anybody asks. */
async function copyExamples() {
  await rm(inRoot('dist', 'examples'), { recursive: true, force: true });
  await cp(inRoot('web', 'examples'), inRoot('dist', 'examples'), { recursive: true });
}

/** The examples in the order of their file names, each with its variables if it has a file of them. */
async function readExamples() {
  const folder = inRoot('web', 'examples');
  const files = (await readdir(folder)).sort();
  return Promise.all(
    files
      .filter((file) => file.endsWith('.graphql'))
      .map(async (file) => {
        const variables = file.replace('.graphql', '.variables.json');
        return {
          query: await readFile(join(folder, file), 'utf8'),
          ...(files.includes(variables) ? { variables: await readFile(join(folder, variables), 'utf8') } : {}),
        };
      }),
  );
}

function digestOf(examples) {
  return createHash('sha256').update(JSON.stringify(examples)).digest('hex').slice(0, 12);
}

async function page(outputs) {
  const html = await readFile(inRoot('web', 'index.html'), 'utf8');
  const assets = new Map();
  for (const [path, output] of Object.entries(outputs)) {
    const name = `assets/${basename(path)}`;
    if (output.entryPoint === undefined) continue;
    if (output.entryPoint === 'web/main.tsx') {
      assets.set('playground.js', name);
      if (output.cssBundle !== undefined) assets.set('playground.css', `assets/${basename(output.cssBundle)}`);
    } else {
      assets.set(basename(output.entryPoint), name);
    }
  }
  return html.replace(/\{\{([\w.]+)\}\}/g, (_, key) => {
    const asset = assets.get(key);
    if (asset === undefined) throw new Error(`web/index.html names ${key}, which the build does not make`);
    return asset;
  });
}
