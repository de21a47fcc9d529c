import { ServiceError } from '../../errors/service-error.js';

/** The version of Neo4j that is used unless NEO4J_VERSION names another: the long-term support line. */
export const DEFAULT_VERSION = '5.26.30';

/** The version to start. Throws BAD_CONFIGURATION for what is no version number. */
export function neo4jVersion(env: NodeJS.ProcessEnv = process.env): string {
  const version = env['NEO4J_VERSION'] ?? '';
  if (version === '') return DEFAULT_VERSION;
  if (/^\d+\.\d+\.\d+$/.test(version)) return version;
  throw new ServiceError(
    'BAD_CONFIGURATION',
    `NEO4J_VERSION is "${version}"; a version of Neo4j is written like ${DEFAULT_VERSION}`,
  );
}

/** The lowest Java that runs a version: 17 for the 5 line, 21 for versions named after a year. */
export function javaFor(version: string): number {
  return Number(version.split('.')[0]) >= 2025 ? 21 : 17;
}
