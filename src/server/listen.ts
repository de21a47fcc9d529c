import { createServer } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config/config.js';
import { ServiceError } from '../errors/service-error.js';

/** Where the service can be reached. */
export type Addresses = { readonly graphql: string; readonly playground: string | undefined };

/** Listens as the configuration says. Throws BAD_CONFIGURATION where that address cannot be had. */
export async function listen(http: FastifyInstance, config: Config, playground: boolean): Promise<Addresses> {
  try {
    await http.listen({ host: config.host, port: config.port });
  } catch (error) {
    throw explain(error, config);
  }
  const address = http.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : config.port;
  const base = `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${String(port)}`;
  return { graphql: `${base}/graphql`, playground: playground ? `${base}/` : undefined };
}

/** Fails early, before a store is opened or seeded, where the port is taken. */
export async function assertPortIsFree({ host, port }: Pick<Config, 'host' | 'port'>): Promise<void> {
  const probe = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      probe.once('error', reject).listen({ host, port }, resolve);
    });
    await new Promise((resolve) => probe.close(resolve));
  } catch (error) {
    throw explain(error, { host, port });
  }
}

function explain(error: unknown, { host, port }: Pick<Config, 'host' | 'port'>): unknown {
  const at = `${host}:${String(port)}`;
  switch (error instanceof Error && 'code' in error ? error.code : undefined) {
    case 'EADDRINUSE':
      return refuse(`port ${at} is in use: end the program that has it, or set PORT to another number`);
    case 'EACCES':
      return refuse(`port ${at} needs rights that this user lacks: set PORT to a number above 1023`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return refuse(`HOST ${host} is no address of this machine: set HOST to one, such as 127.0.0.1`);
    default:
      return error;
  }
}

function refuse(message: string): ServiceError {
  return new ServiceError('BAD_CONFIGURATION', message);
}
