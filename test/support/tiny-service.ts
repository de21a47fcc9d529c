import { buildSchema, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { readConfig } from '../../src/config/config.js';
import { ServiceError } from '../../src/errors/service-error.js';
import type { Model } from '../../src/model/model.js';
import { createServer, type Server } from '../../src/server/create-server.js';
import type { RequestFacts, ServerParts } from '../../src/server/parts.js';
import type { LogFields, Logger } from '../../src/util/logger.js';

const SDL = /* GraphQL */ `
  type Query {
    hello(name: String! = "you"): String
    thing(id: ID): Thing
    things(first: Int, last: Int): ThingConnection
    nodes(ids: [ID!]!): [Thing]
    found(first: Int): Found
    own(code: String!): String
    broken: String
    slow: String
  }
  type Found {
    hits: [Thing!]!
  }
  type Thing {
    id: ID!
    thing: Thing
    things(first: Int, last: Int): ThingConnection
  }
  type ThingConnection {
    edges: [ThingEdge!]!
    nodes: [Thing!]!
    pageInfo: PageInfo!
    totalCount: Int!
  }
  type ThingEdge {
    cursor: String!
    node: Thing!
  }
  type PageInfo {
    hasNextPage: Boolean!
  }
`;

const NO_MODEL: Model = { nodes: new Map(), abstracts: new Map(), relations: new Map() };
const THING = { id: '1' };
const CONNECTION = { edges: [], nodes: [], pageInfo: { hasNextPage: false }, totalCount: 0 };

/** One line that the service logged. */
export type LogLine = LogFields & { readonly level: string; readonly message: string };

/** A real server over a schema of its own, so that tests of the edge need no graph. */
export type TinyService = {
  readonly server: Server;
  readonly log: readonly LogLine[];
  /** The requests that reached the context, in order. */
  readonly requests: readonly RequestFacts[];
  readonly post: (
    body: Readonly<Record<string, unknown>>,
    headers?: Readonly<Record<string, string>>,
  ) => ReturnType<typeof post>;
};

/** Puts a server together; `env` is the environment it is configured by, `parts` replaces what a test needs. */
export async function tinyService(
  env: Readonly<Record<string, string>> = {},
  parts: Partial<ServerParts> = {},
): Promise<TinyService> {
  const log: LogLine[] = [];
  const requests: RequestFacts[] = [];
  const server = await createServer({
    config: readConfig({ PORT: '0', ...env }),
    logger: remember(log),
    schema: tinySchema(requests),
    playgroundDir: 'no such folder',
    state: () => Promise.resolve({ empty: false, seed: 'v1', shipped: 'v1', edited: false }),
    createContext: (request) => {
      requests.push(request);
      const none = () => Promise.reject(new Error('there is no graph here'));
      const graph = {
        ask: none,
        run: none,
        topology: none,
        topologyLag: () => 0,
        during: <Result>(work: Promise<Result>) => work,
        model: NO_MODEL,
      };
      const analysis = { ...graph, today: '', now: '', deadline: 0, signal: undefined };
      return { read: none, complete: () => Promise.resolve(undefined), analysis, load: (_info, given) => given };
    },
    ...parts,
  });
  return { server, log, requests, post: (body, headers) => post(server, body, headers) };
}

/** Sends a GraphQL request and answers status, headers and body. */
async function post(
  server: Server,
  body: Readonly<Record<string, unknown>>,
  headers: Readonly<Record<string, string>> = {},
) {
  const response = await server.http.inject({ method: 'POST', url: '/graphql', payload: body, headers });
  return { status: response.statusCode, headers: response.headers, body: response.json<GraphQLBody>() };
}

/** The body of an answer, as clients see it. */
export type GraphQLBody = {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
  readonly extensions?: { readonly cost?: { readonly requested: number; readonly limit: number } };
};

function tinySchema(requests: readonly RequestFacts[]): GraphQLSchema {
  const schema = buildSchema(SDL);
  const resolvers: Readonly<Record<string, GraphQLFieldResolver<unknown, unknown>>> = {
    'Query.hello': (_source, { name }) => `hello ${String(name)}`,
    'Query.thing': () => THING,
    'Query.things': () => CONNECTION,
    'Query.found': () => ({ hits: [THING] }),
    'Query.nodes': (_source, { ids }: { ids?: readonly string[] }) => ids?.map((id) => ({ id })) ?? [],
    'Query.own': (_source, { code }) => {
      throw new ServiceError(code as ServiceError['code'], `our own words about ${String(code)}`);
    },
    'Query.broken': () => {
      throw new Error('cannot reach bolt://neo4j:hunter2@graph.internal:7687');
    },
    'Query.slow': () => untilAborted(requests.at(-1)),
    'Thing.thing': () => THING,
    'Thing.things': () => CONNECTION,
  };
  for (const [name, resolve] of Object.entries(resolvers)) {
    const [type = '', field = ''] = name.split('.');
    const definition = schema.getType(type);
    if (definition === undefined || !('getFields' in definition)) throw new Error(`no type ${type}`);
    Object.assign(definition.getFields()[field] ?? {}, { resolve });
  }
  return schema;
}

function untilAborted(request: RequestFacts | undefined): Promise<string> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      resolve('done');
    }, 1_000);
    request?.signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve('aborted');
    });
  });
}

function remember(log: LogLine[]): Logger {
  const at = (level: string) => (fields: LogFields, message: string) => {
    log.push({ ...fields, level, message });
  };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}
