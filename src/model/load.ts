import { readdirSync, readFileSync } from 'node:fs';
import {
  buildSchema,
  concatAST,
  Kind,
  parse,
  Source,
  type DefinitionNode,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { ServiceError } from '../errors/service-error.js';
import { publishedSchema } from './expand/published-schema.js';
import type { Model } from './model.js';
import { readModel } from './read-model.js';
import { attachScalars } from './scalars.js';

/** What the SDL means (`model`), and what clients see of it (`schema`, `sdl`). */
export type LoadedSchema = { readonly model: Model; readonly schema: GraphQLSchema; readonly sdl: string };

/** Reads the SDL files of a directory, not of those below it, in the order of their names. */
export function readSources(directory: URL): DocumentNode {
  const files = readdirSync(directory).filter((name) => name.endsWith('.graphql'));
  return joined(
    concatAST(
      files.sort().map((name) => parse(new Source(readFileSync(new URL(name, directory), 'utf8'), `schema/${name}`))),
    ),
  );
}

/** Each module extends Query by its own fields; readers and clients see one Query. */
function joined(sources: DocumentNode): DocumentNode {
  const extensions = sources.definitions.filter((definition) => definition.kind === Kind.OBJECT_TYPE_EXTENSION);
  const definitions = sources.definitions.flatMap((definition): readonly DefinitionNode[] => {
    if (definition.kind === Kind.OBJECT_TYPE_EXTENSION) return [];
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return [definition];
    const own = extensions.filter(({ name }) => name.value === definition.name.value);
    return [{ ...definition, fields: [definition, ...own].flatMap(({ fields }) => fields ?? []) }];
  });
  return { ...sources, definitions };
}

/** Loads the schema directory: reads the model, expands it, builds the executable schema. The URL ends in a slash. */
export function loadSchema(directory: URL): LoadedSchema {
  return expandSchema(readSources(directory));
}

/** The same from parsed sources. Throws BAD_DATA where they make no model or no valid schema. */
export function expandSchema(sources: DocumentNode): LoadedSchema {
  const model = readModel(sources);
  const sdl = publishedSchema(model, sources);
  return { model, schema: build(sdl), sdl };
}

function build(sdl: string): GraphQLSchema {
  try {
    const schema = buildSchema(sdl, { noLocation: true });
    attachScalars(schema);
    return schema;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ServiceError('BAD_DATA', `the schema cannot be built: ${reason}`, { cause });
  }
}
