import { join } from 'node:path';
import { ServiceError } from '../../errors/service-error.js';
import { canStartNeo4j } from './available.js';
import { freshHome, keptHome, removeHome, writeSettings } from './home.js';
import { installNeo4j } from './install.js';
import { findJava } from './java.js';
import { lastWords } from './last-words.js';
import { homePassword, USER } from './password.js';
import { freePort } from './port.js';
import { type BoundProcess, startBound } from './process.js';
import { waitForBolt } from './ready.js';
import { jvmOptions, type Profile, serverSettings } from './settings.js';
import { javaFor, neo4jVersion } from './version.js';

/** What to start and where. */
export type StartOptions = {
  /** A new, empty server in a temporary folder that is removed at the stop. */
  readonly fresh?: boolean;
  /** The folder of an earlier server to start again; else the one kept in the cache. */
  readonly home?: string;
  readonly version?: string;
  /** Taken when it is free, else another one. */
  readonly port?: number;
  readonly profile?: Profile;
  /** Settings of Neo4j in addition to ours, or instead of them. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly say?: (line: string) => void;
};

/** A server that answers, and how to end it. It ends with this process at the latest. */
export type RunningNeo4j = {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly version: string;
  readonly home: string;
  /** Settles when the server has ended, for whatever reason. */
  readonly ended: Promise<unknown>;
  /** Ends the server in order; a temporary home is removed. */
  stop(): Promise<void>;
  /** Sends a signal to the server's processes: SIGKILL is a crash, SIGSTOP a hang. */
  signal(signal: NodeJS.Signals): void;
};

const READY_MS = 120_000;
const STOP_MS = 30_000;

/** Starts Neo4j on this machine, downloading it first where needed, and waits until it answers. */
export async function startNeo4j(options: StartOptions = {}): Promise<RunningNeo4j> {
  const version = options.version ?? neo4jVersion();
  const reason = canStartNeo4j({ ...process.env, NEO4J_VERSION: version });
  if (reason !== undefined) throw new ServiceError('SERVICE_UNAVAILABLE', `Neo4j cannot be started here: ${reason}`);
  const library = await installNeo4j(version, options.say ?? (() => {}));
  const home = options.home ?? (options.fresh === true ? freshHome() : keptHome(version));
  const password = homePassword(home);
  const port = await freePort(options.port);
  const server = launch({ version, library, home, port, options });
  await untilReady(server, port, home);
  return {
    uri: `bolt://127.0.0.1:${port}`,
    user: USER,
    password,
    version,
    home,
    ended: server.ended,
    signal: server.signal,
    async stop() {
      await stopServer(server);
      if (options.fresh === true) removeHome(home);
    },
  };
}

type Launch = {
  readonly version: string;
  readonly library: string;
  readonly home: string;
  readonly port: number;
  readonly options: StartOptions;
};

function launch({ version, library, home, port, options }: Launch): BoundProcess {
  const java = findJava(javaFor(version));
  if (java === undefined) throw new ServiceError('SERVICE_UNAVAILABLE', `Neo4j ${version} needs another Java`);
  const configuration = writeSettings(home, serverSettings(port, options.settings));
  return startBound(
    [
      java.path,
      ...jvmOptions(options.profile ?? 'full', java.major),
      ...['-cp', join(library, '*'), mainClass(version)],
      ...[`--home-dir=${home}`, `--config-dir=${configuration}`],
    ],
    join(home, 'logs', 'console.log'),
  );
}

/** The class that starts the Community edition was renamed when versions began to be named after years. */
function mainClass(version: string): string {
  return javaFor(version) >= 21 ? 'org.neo4j.server.Neo4jCommunity' : 'org.neo4j.server.CommunityEntryPoint';
}

async function untilReady(server: BoundProcess, port: number, home: string): Promise<void> {
  const waiting = new AbortController();
  const timer = setTimeout(() => waiting.abort(), READY_MS);
  const ready = waitForBolt(port, waiting.signal).then(() => true);
  const answered = await Promise.race([ready.catch(() => false), server.ended.then(() => false)]);
  clearTimeout(timer);
  waiting.abort();
  if (answered) return;
  server.signal('SIGKILL');
  throw new ServiceError('SERVICE_UNAVAILABLE', `Neo4j did not start: ${lastWords(home)}`);
}

async function stopServer(server: BoundProcess): Promise<void> {
  const timer = setTimeout(() => server.signal('SIGKILL'), STOP_MS);
  // A stopped process cannot end itself.
  server.signal('SIGCONT');
  server.end();
  await server.ended;
  clearTimeout(timer);
}
