import neo4j, { type Driver } from 'neo4j-driver';

/** A driver for the Neo4j of the environment, set as this service sets its own. */
export function connect(env: NodeJS.ProcessEnv = process.env): Driver {
  const { NEO4J_URI: uri = '', NEO4J_USER: user = '', NEO4J_PASSWORD: password = '' } = env;
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    maxConnectionPoolSize: 50,
  });
}

/** The port that the benchmark chose. */
export function ownPort(env: NodeJS.ProcessEnv = process.env): number {
  return Number(env['PORT']);
}
