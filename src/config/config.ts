import { isLoopback } from './loopback.js';
import { readSetting, type Environment } from './read-setting.js';
import { settings } from './settings.js';
import { ServiceError } from '../errors/service-error.js';

/** Where Neo4j is and who asks it. */
export type Neo4jConfig = {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
};

/** What one operation may ask for. */
export type Limits = {
  readonly tokens: number;
  readonly depth: number;
  readonly fields: number;
  readonly rootFields: number;
  readonly aliases: number;
  readonly cost: number;
  readonly pageSize: number;
  readonly maxPageSize: number;
  readonly maxFilterDepth: number;
  readonly maxFilterClauses: number;
  readonly maxInValues: number;
  readonly maxOrderCandidates: number;
  readonly maxAggregateRows: number;
  readonly maxGroups: number;
};

/** Everything that the environment decides. */
export type Config = {
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  readonly logLevel: string;
  /** Absent where the embedded store answers. */
  readonly neo4j: Neo4jConfig | undefined;
  readonly introspection: boolean;
  readonly playground: boolean;
  readonly corsOrigins: readonly string[];
  readonly warmDir: string | undefined;
  readonly deadlineMs: number;
  readonly requestTimeoutMs: number;
  readonly shutdownMs: number;
  readonly maxBodyBytes: number;
  readonly limits: Limits;
};

/** The page sizes that the published schema promises. */
const PAGE_SIZES = { pageSize: 20, maxPageSize: 100 };

/** Reads and checks the environment once. Throws BAD_CONFIGURATION naming the variable and the accepted form. */
export function readConfig(env: Environment): Config {
  readSetting(env, 'NODE_ENV', settings.NODE_ENV);
  const host = readSetting(env, 'HOST', settings.HOST);
  const introspection = shows(readSetting(env, 'INTROSPECTION', settings.INTROSPECTION), host);
  return Object.freeze({
    host,
    port: readSetting(env, 'PORT', settings.PORT),
    dataDir: readSetting(env, 'DATA_DIR', settings.DATA_DIR),
    logLevel: readSetting(env, 'LOG_LEVEL', settings.LOG_LEVEL),
    neo4j: readNeo4j(env),
    introspection,
    playground: introspection,
    corsOrigins: Object.freeze(readSetting(env, 'CORS_ORIGINS', settings.CORS_ORIGINS)),
    warmDir: readSetting(env, 'WARM_DIR', settings.WARM_DIR),
    deadlineMs: readSetting(env, 'DEADLINE_MS', settings.DEADLINE_MS),
    requestTimeoutMs: readSetting(env, 'REQUEST_TIMEOUT_MS', settings.REQUEST_TIMEOUT_MS),
    shutdownMs: readSetting(env, 'SHUTDOWN_MS', settings.SHUTDOWN_MS),
    maxBodyBytes: readSetting(env, 'MAX_BODY_BYTES', settings.MAX_BODY_BYTES),
    limits: readLimits(env),
  });
}

function readLimits(env: Environment): Limits {
  return Object.freeze({
    tokens: readSetting(env, 'MAX_TOKENS', settings.MAX_TOKENS),
    depth: readSetting(env, 'MAX_DEPTH', settings.MAX_DEPTH),
    fields: readSetting(env, 'MAX_FIELDS', settings.MAX_FIELDS),
    rootFields: readSetting(env, 'MAX_ROOT_FIELDS', settings.MAX_ROOT_FIELDS),
    aliases: readSetting(env, 'MAX_ALIASES', settings.MAX_ALIASES),
    cost: readSetting(env, 'MAX_COST', settings.MAX_COST),
    ...PAGE_SIZES,
    maxFilterDepth: readSetting(env, 'MAX_FILTER_DEPTH', settings.MAX_FILTER_DEPTH),
    maxFilterClauses: readSetting(env, 'MAX_FILTER_CLAUSES', settings.MAX_FILTER_CLAUSES),
    maxInValues: readSetting(env, 'MAX_IN_VALUES', settings.MAX_IN_VALUES),
    maxOrderCandidates: readSetting(env, 'MAX_ORDER_CANDIDATES', settings.MAX_ORDER_CANDIDATES),
    maxAggregateRows: readSetting(env, 'MAX_AGGREGATE_ROWS', settings.MAX_AGGREGATE_ROWS),
    maxGroups: readSetting(env, 'MAX_GROUPS', settings.MAX_GROUPS),
  });
}

function readNeo4j(env: Environment): Neo4jConfig | undefined {
  const uri = readSetting(env, 'NEO4J_URI', settings.NEO4J_URI);
  const password = readSetting(env, 'NEO4J_PASSWORD', settings.NEO4J_PASSWORD);
  const user = readSetting(env, 'NEO4J_USER', settings.NEO4J_USER);
  const database = readSetting(env, 'NEO4J_DATABASE', settings.NEO4J_DATABASE);
  if (uri === undefined && password === undefined) return undefined;
  if (uri === undefined) {
    throw new ServiceError('BAD_CONFIGURATION', 'NEO4J_PASSWORD is set but NEO4J_URI is not: set both, or neither');
  }
  if (password === undefined) {
    throw new ServiceError('BAD_CONFIGURATION', 'NEO4J_URI is set but NEO4J_PASSWORD is not: set both, or neither');
  }
  return Object.freeze({ uri, user, password, database });
}

function shows(introspection: 'auto' | 'on' | 'off', host: string): boolean {
  return introspection === 'on' || (introspection === 'auto' && isLoopback(host));
}
