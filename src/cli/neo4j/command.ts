import { once } from 'node:events';
import { startNeo4j } from './start.js';

const BOLT_PORT = 7687;

/** Starts a Neo4j that keeps its data between runs, says how to use it, and ends it when asked to. */
export async function runNeo4jCommand(say: (line: string) => void = console.log): Promise<void> {
  say('starting Neo4j ...');
  const server = await startNeo4j({ port: BOLT_PORT, say });
  // Until here a signal ends this process at once, and the server with it.
  const asked = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM'), once(process, 'SIGHUP')]);
  for (const line of instructions(server)) say(line);
  await Promise.race([asked, server.ended]);
  say('stopping Neo4j ...');
  await server.stop();
}

type Address = {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly version: string;
  readonly home: string;
};

function instructions({ uri, user, password, version, home }: Address): readonly string[] {
  const environment = `NEO4J_URI=${uri} NEO4J_USER=${user} NEO4J_PASSWORD=${password}`;
  return [
    `Neo4j ${version} Community answers at ${uri}; its data stay in ${home}`,
    '',
    'To fill it and to serve it, in another terminal:',
    `  ${environment} npx shopgraph seed`,
    `  ${environment} npm start`,
    '',
    'Ctrl-C stops it.',
  ];
}
