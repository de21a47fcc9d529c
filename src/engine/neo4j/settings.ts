/** Where the database is and how to sign in. */
export type Neo4jSettings = {
  /** `bolt://host:port` for one server, `neo4j://host:port` for a cluster; `+s` for TLS. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** How many operations may be under way at once; 50 unless given. */
  readonly poolSize?: number | undefined;
  /** Milliseconds to wait for a free connection before the database counts as overloaded; 3,000 unless given. */
  readonly acquisitionTimeout?: number | undefined;
};
