import { createHash, type Hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { ServiceError } from '../../errors/service-error.js';
import {
  attributeLine,
  documentLine,
  entityLine,
  observationLine,
  relationLine,
  revisionLine,
  type Located,
  type SeedLines,
} from './lines.js';
import { manifestSchema, type Manifest } from './manifest.js';

/** The seeds as read: every line checked for its form, and a digest of the bytes. */
export type Seeds = { readonly manifest: Manifest; readonly lines: SeedLines; readonly digest: string };

type Form = Manifest['files'][number]['form'];

/** Reads the seeds of a directory, whose URL ends in a slash. Throws BAD_DATA that names file and line. */
export function readSeeds(directory: URL): Seeds {
  const hash = createHash('sha256');
  const manifest = readManifest(readText(directory, 'manifest.json', hash));
  const raw = manifest.files.map((file) => ({ file, text: readText(directory, file.path, hash) }));
  const of = <Line>(form: Form, schema: z.ZodType<Line>): Located<Line>[] =>
    raw
      .filter(({ file }) => file.form === form)
      .flatMap(({ file, text }) => readLines(file.path, file.lines, text, schema));
  const lines: SeedLines = {
    documents: of('document', documentLine),
    entities: of('entity', entityLine),
    relations: of('relation', relationLine),
    observations: of('observation', observationLine),
    attributes: of('attribute', attributeLine),
    revisions: of('revision', revisionLine),
  };
  refuseRepeatedIds(Object.values(lines).flat());
  return { manifest, lines, digest: hash.digest('hex') };
}

/** The digest that `readSeeds` would give, without reading the lines. */
export function seedsDigest(directory: URL): string {
  const hash = createHash('sha256');
  const manifest = readManifest(readText(directory, 'manifest.json', hash));
  for (const { path } of manifest.files) readText(directory, path, hash);
  return hash.digest('hex');
}

function readText(directory: URL, path: string, hash: Hash): string {
  try {
    const text = readFileSync(new URL(path, directory), 'utf8');
    hash.update(`${path}\n${text}`);
    return text;
  } catch (cause) {
    throw new ServiceError('BAD_DATA', `${path}: this file of the seeds cannot be read`, { cause });
  }
}

function readManifest(text: string): Manifest {
  return parsed('manifest.json', readJson('manifest.json', text), manifestSchema);
}

function readLines<Line>(path: string, count: number, text: string, schema: z.ZodType<Line>): Located<Line>[] {
  const rows = text.split('\n').filter((row) => row !== '');
  if (rows.length !== count) {
    const found = `${path}: the manifest promises ${count} lines, the file has ${rows.length}`;
    throw new ServiceError('BAD_DATA', `${found}; put the number right in manifest.json`);
  }
  return rows.map((row, index) => {
    const where = `${path}:${index + 1}`;
    return { where, line: parsed(where, readJson(where, row), schema) };
  });
}

/** The value in the form of the schema. Throws BAD_DATA that names the place where it has another. */
export function parsed<Value>(where: string, value: unknown, schema: z.ZodType<Value>): Value {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const path = issue === undefined || issue.path.length === 0 ? '' : `"${issue.path.join('.')}": `;
  throw new ServiceError('BAD_DATA', `${where}: ${path}${issue?.message ?? 'not of the form of its file'}`);
}

function readJson(where: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ServiceError('BAD_DATA', `${where}: not valid JSON`, { cause });
  }
}

function refuseRepeatedIds(lines: readonly Located<{ readonly id: string }>[]): void {
  const seen = new Map<string, string>();
  for (const { where, line } of lines) {
    const first = seen.get(line.id);
    if (first !== undefined) throw new ServiceError('BAD_DATA', `${where}: the id ${line.id} is taken by ${first}`);
    seen.set(line.id, where);
  }
}
