import { isInstalled } from './install.js';
import { findJava, onPath } from './java.js';
import { javaFor, neo4jVersion } from './version.js';

/** Why this machine cannot start a Neo4j of its own, or undefined when it can. */
export function canStartNeo4j(env: NodeJS.ProcessEnv = process.env): string | undefined {
  if (process.platform === 'win32') return 'starting Neo4j needs a POSIX shell; on Windows use docker compose or WSL';
  const version = neo4jVersion(env);
  const minimum = javaFor(version);
  if (findJava(minimum, env) === undefined)
    return `Neo4j ${version} needs Java ${minimum} or later, and none was found`;
  if (!isInstalled(version) && onPath('mvn', env) === undefined) {
    return `Neo4j ${version} is not downloaded yet, and Maven (mvn), which downloads it, was not found`;
  }
  return undefined;
}
