import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ServiceError } from '../errors/service-error.js';
import { publishedSdl } from '../operations/published-schema.js';

const SCHEMA = new URL('../../schema/', import.meta.url);
const PUBLISHED = new URL('generated/schema.graphql', SCHEMA);

/** Writes the published schema, or with `check` fails where the written one is not what the model says. */
export function schemaCommand(check: boolean): void {
  if (check) checkSchema();
  else writeSchema();
}

/** Writes schema/generated/schema.graphql from the SDL that carries the model. */
export function writeSchema(): void {
  const sdl = publishedSdl(SCHEMA);
  mkdirSync(new URL('.', PUBLISHED), { recursive: true });
  writeFileSync(PUBLISHED, sdl);
  process.stdout.write(`wrote ${fileURLToPath(PUBLISHED)} (${String(Math.round(sdl.length / 1_000))} kB)\n`);
}

/** Fails with the way out where the published schema is missing or stale. */
function checkSchema(): void {
  if (readPublished() === publishedSdl(SCHEMA)) return;
  throw new ServiceError(
    'BAD_DATA',
    'schema/generated/schema.graphql is not what schema/*.graphql says: run `shopgraph schema` and commit it',
  );
}

function readPublished(): string | undefined {
  try {
    return readFileSync(PUBLISHED, 'utf8');
  } catch {
    return undefined;
  }
}
