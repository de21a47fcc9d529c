import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { ServiceError } from '../errors/service-error.js';
import type { Logger } from '../util/logger.js';

/** A document to be run before clients ask for it, with variables of the shape that they will use. */
type Document = { readonly name: string; readonly body: { readonly query: string; readonly variables?: unknown } };

/**
 * Runs the documents of a folder once, as clients would send them, so that no client pays for parsing and planning them here
 * and in the database. One that fails is told in the log and keeps nobody waiting. Throws BAD_CONFIGURATION where there is no
 * such folder, or a file of variables is not JSON.
 */
export async function warmDocuments(
  http: FastifyInstance,
  folder: string,
  logger: Logger,
  failed: 'warn' | 'debug' = 'warn',
): Promise<void> {
  const documents = readDocuments(folder);
  for (const { name, body } of documents) {
    const response = await http.inject({ method: 'POST', url: '/graphql', payload: body });
    const { errors } = response.json<{ errors?: readonly { message: string }[] }>();
    if (errors?.[0] === undefined) continue;
    logger[failed]({ document: name, reason: errors[0].message }, 'a document failed to warm');
  }
  logger.info({ documents: documents.length }, 'documents warmed');
}

/**
 * Runs the documents of a folder beside clients, so that starting does not wait for them. Where nothing is stored, or the
 * database does not answer, none are run: readiness tells of that. Those of ours may fail on somebody else's data.
 */
export async function warmBeside(
  { http, state }: { readonly http: FastifyInstance; readonly state: () => Promise<{ readonly empty: boolean }> },
  folder: string,
  logger: Logger,
): Promise<void> {
  try {
    if ((await state()).empty) return;
    await warmDocuments(http, folder, logger, 'debug');
  } catch (error) {
    logger.debug({ err: error }, 'documents were not warmed');
  }
}

function readDocuments(folder: string): readonly Document[] {
  if (!existsSync(folder)) throw refuse(`there is no folder ${resolve(folder)}`);
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  return files.sort().map((name): Document => {
    const query = readFileSync(resolve(folder, name), 'utf8');
    const variables = resolve(folder, name.replace(/\.graphql$/, '.variables.json'));
    return { name, body: existsSync(variables) ? { query, variables: readVariables(variables) } : { query } };
  });
}

function readVariables(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new ServiceError('BAD_CONFIGURATION', `WARM_DIR: ${file} is not JSON`, { cause });
  }
}

function refuse(reason: string): ServiceError {
  return new ServiceError('BAD_CONFIGURATION', `WARM_DIR: ${reason}; name one with .graphql files, or leave it out`);
}
