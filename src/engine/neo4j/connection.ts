import neo4j, { type BookmarkManager, type Driver, type SessionConfig } from 'neo4j-driver';
import { ServiceError } from '../../errors/service-error.js';
import type { Neo4jSettings } from './settings.js';

/** A driver, the database that its sessions use, and what makes reads on a cluster see the writes before them. */
export type Connection = {
  readonly driver: Driver;
  readonly database: string;
  readonly bookmarkManager?: BookmarkManager;
};

const POOL_SIZE = 50;
const ACQUISITION_MS = 3_000;
const CONNECT_MS = 2_000;
const WRITE_RETRY_MS = 3_000;
const LIVENESS_MS = 30_000;
const CLOSE_MS = 2_000;

/** Opens a driver; the first call that needs the database connects. */
export function openConnection(settings: Neo4jSettings): Connection {
  try {
    const driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.user, settings.password), {
      userAgent: 'shopgraph',
      disableLosslessIntegers: true,
      telemetryDisabled: true,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      maxConnectionPoolSize: settings.poolSize ?? POOL_SIZE,
      connectionAcquisitionTimeout: settings.acquisitionTimeout ?? ACQUISITION_MS,
      connectionTimeout: Math.min(CONNECT_MS, settings.acquisitionTimeout ?? CONNECT_MS),
      connectionLivenessCheckTimeout: LIVENESS_MS,
      maxTransactionRetryTime: WRITE_RETRY_MS,
    });
    // One server alone needs none.
    const clustered = settings.uri.startsWith('neo4j') ? { bookmarkManager: driver.executeQueryBookmarkManager } : {};
    return Object.freeze({ driver, database: settings.database, ...clustered });
  } catch (cause) {
    const message = 'NEO4J_URI is not an address of Neo4j; write it like bolt://127.0.0.1:7687';
    throw new ServiceError('BAD_CONFIGURATION', message, { cause });
  }
}

/** The settings of a session that reads in one round trip. Retries are ours. */
export function readSession({ database, bookmarkManager }: Connection): SessionConfig {
  return {
    database,
    ...(bookmarkManager && { bookmarkManager }),
    defaultAccessMode: neo4j.session.READ,
    fetchSize: -1,
    disableAutoCommitRetries: true,
  };
}

/** The settings of a session that writes. */
export function writeSession({ database, bookmarkManager }: Connection): SessionConfig {
  return {
    database,
    ...(bookmarkManager && { bookmarkManager }),
    defaultAccessMode: neo4j.session.WRITE,
    fetchSize: -1,
  };
}

/** Closes the driver, but does not wait for a server that no longer answers. */
export async function closeConnection({ driver }: Connection): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, CLOSE_MS)));
  await Promise.race([driver.close().catch(() => {}), patience]);
  clearTimeout(timer);
}
