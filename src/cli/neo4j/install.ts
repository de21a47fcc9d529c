import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ServiceError } from '../../errors/service-error.js';
import { CACHE } from './paths.js';

/** Whether the jars of a version are there. */
export function isInstalled(version: string): boolean {
  return existsSync(libraryFolder(version));
}

/** The folder with all jars of a version, downloaded from Maven Central when it is not there yet. */
export async function installNeo4j(version: string, say: (line: string) => void): Promise<string> {
  const library = libraryFolder(version);
  if (isInstalled(version)) return library;
  say(`downloading Neo4j ${version} from Maven Central (about 120 MB, once) ...`);
  const folder = join(CACHE, version);
  // Two processes may do this at once: each fills a folder of its own, and the first to finish gives it its name.
  const own = join(folder, `lib-${process.pid}`);
  mkdirSync(own, { recursive: true });
  const pom = join(folder, 'pom.xml');
  writeFileSync(pom, projectFile(version));
  try {
    await runMaven(pom, own);
    if (!isInstalled(version)) renameSync(own, library);
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
  return library;
}

function libraryFolder(version: string): string {
  return join(CACHE, version, 'lib');
}

function runMaven(pom: string, output: string): Promise<void> {
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${output}`];
  const maven = spawn('mvn', ['-q', '-B', '-f', pom, ...goal], { stdio: ['ignore', 'pipe', 'pipe'] });
  let lines = '';
  for (const stream of [maven.stdout, maven.stderr]) stream.on('data', (data: Buffer) => (lines += data.toString()));
  return new Promise((resolve, reject) => {
    const fail = (reason: string, cause?: unknown): void => {
      const message = `Neo4j could not be downloaded from Maven Central: ${reason}`;
      reject(new ServiceError('SERVICE_UNAVAILABLE', message, { cause }));
    };
    maven.on('error', (error) => fail('Maven (mvn) could not be started', error));
    maven.on('exit', (code) => (code === 0 ? resolve() : fail(firstError(lines))));
  });
}

function firstError(lines: string): string {
  return lines.split('\n').find((line) => line.includes('ERROR')) ?? 'Maven failed without saying why';
}

function projectFile(version: string): string {
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>shopgraph</groupId>
  <artifactId>neo4j-server</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>org.neo4j</groupId>
      <artifactId>neo4j</artifactId>
      <version>${version}</version>
    </dependency>
  </dependencies>
</project>
`;
}
