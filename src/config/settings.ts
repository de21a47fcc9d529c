import { integer, list, oneOf, optional, secret, text } from './setting.js';

/** Every environment variable that the service reads. README's table is checked against this one. */
export const settings = Object.freeze({
  HOST: text({ default: '127.0.0.1', description: 'Address to listen on.', accepts: 'an address or a host name' }),
  PORT: integer({ default: '4000', description: 'Port to listen on; 0 takes a free one.' }, 0, 65_535),
  DATA_DIR: text({
    default: 'data',
    description: 'Folder of the embedded store, made and seeded at first start. Not used with Neo4j.',
    accepts: 'a path',
  }),
  LOG_LEVEL: oneOf({ default: 'info', description: 'Least level of the log: JSON lines on standard error.' }, [
    'fatal',
    'error',
    'warn',
    'info',
    'debug',
    'trace',
    'silent',
  ]),
  NODE_ENV: oneOf(
    { default: 'production', description: 'Anything but `production` makes GraphQL check itself more and run slower.' },
    ['production', 'development', 'test'],
  ),
  NEO4J_URI: optional(
    {
      description: 'Address of a Neo4j 5.26 or later; when set, Neo4j answers instead of the embedded store.',
      accepts: 'an address such as bolt://localhost:7687 or neo4j+s://graph.example, without user and password',
    },
    isBoltAddress,
  ),
  NEO4J_USER: text({ default: 'neo4j', description: 'User of the Neo4j database.' }),
  NEO4J_PASSWORD: secret({ description: 'Password of that user.' }),
  NEO4J_DATABASE: text({ default: 'neo4j', description: 'Name of the Neo4j database.' }),
  INTROSPECTION: oneOf(
    {
      default: 'auto',
      description: 'Introspection and the playground; `auto` has them on where HOST is a loopback address.',
    },
    ['auto', 'on', 'off'],
  ),
  CORS_ORIGINS: list(
    {
      default: '',
      description: 'Web origins, separated by commas, whose pages may call the service; none by default.',
      accepts: 'origins such as https://shop.example, separated by commas',
    },
    isOrigin,
  ),
  WARM_DIR: optional(
    {
      description:
        'Folder of `.graphql` documents, each with its `.variables.json`, run once before the service listens.',
      accepts: 'a path',
    },
    (value) => value !== '',
  ),
  DEADLINE_MS: integer({ default: '10000', description: 'Milliseconds an operation may take.' }, 1, 600_000),
  REQUEST_TIMEOUT_MS: integer(
    { default: '30000', description: 'Milliseconds a client may take to send a request.' },
    1_000,
    600_000,
  ),
  SHUTDOWN_MS: integer(
    { default: '5000', description: 'Milliseconds that running requests are given when the service is ended.' },
    0,
    600_000,
  ),
  MAX_BODY_BYTES: integer({ default: '262144', description: 'Bytes of a request.' }, 1_024, 104_857_600),
  MAX_TOKENS: integer({ default: '5000', description: 'Tokens of a GraphQL document.' }, 10, 1_000_000),
  MAX_DEPTH: integer({ default: '15', description: 'Fields inside fields.' }, 1, 100),
  MAX_FIELDS: integer(
    { default: '10000', description: 'Fields of an operation, each counted wherever fragments put it.' },
    1,
    1_000_000,
  ),
  MAX_ROOT_FIELDS: integer({ default: '30', description: 'Fields at the top of an operation.' }, 1, 1_000),
  MAX_ALIASES: integer({ default: '50', description: 'Times one field is asked for in one place.' }, 1, 10_000),
  MAX_COST: integer(
    { default: '50000', description: 'Objects that the page sizes of an operation allow.' },
    1,
    10_000_000,
  ),
  MAX_FILTER_DEPTH: integer({ default: '5', description: 'Filters inside filters.' }, 1, 8),
  MAX_FILTER_CLAUSES: integer({ default: '50', description: 'Conditions of one filter.' }, 1, 1_000),
  MAX_IN_VALUES: integer({ default: '1000', description: 'Values of one `in` list, or ids of `nodes`.' }, 1, 100_000),
  MAX_ORDER_CANDIDATES: integer(
    {
      default: '10000',
      description: 'Candidates of an order by how many relations they have, or by what chosen claims give.',
    },
    1,
    1_000_000,
  ),
  MAX_AGGREGATE_ROWS: integer(
    {
      default: '1000000',
      description: 'Rows of one list that are put into groups; of a longer one no groups are shown.',
    },
    1,
    100_000_000,
  ),
  MAX_GROUPS: integer(
    { default: '10000', description: 'Groups of one list that are computed, before those to show are chosen.' },
    1,
    1_000_000,
  ),
});

function isBoltAddress(value: string): boolean {
  return /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/@\s]+\/?$/.test(value) && URL.canParse(value);
}

function isOrigin(value: string): boolean {
  return /^https?:\/\//.test(value) && URL.canParse(value) && new URL(value).origin === value;
}
