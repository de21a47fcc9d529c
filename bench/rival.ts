import type { Answer, Case, Input, Unable } from './case.js';

/** Makes the cursor of the row at a position of a case's list. */
export type Cursors = (of: Case) => (...position: readonly (string | number)[]) => string;

/** Where the data are, for the environment of a server. */
export type Stores = {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly dataDir: string;
};

/** One way of building the service: a server in a process of its own. */
export type Rival = {
  readonly name: string;
  /** Whether Neo4j works for it, so that the CPU of its process counts. */
  readonly usesNeo4j: boolean;
  /** The most entities it is measured with. */
  readonly upTo: number;
  /** Whether quick runs leave it out, unless some rivals are named. */
  readonly isForLongRuns?: true;
  /** The script of its process and its environment; the port comes as PORT. */
  readonly process: (stores: Stores) => { readonly script: string; readonly env: Readonly<Record<string, string>> };
  readonly path: string;
  /** Where it is taught its answers beforehand, if it only repeats them. */
  readonly teachAt?: string;
  /** The body of a request, or why there is none. */
  readonly body: (of: Case, input: Input, cursors: Cursors) => string | Unable;
  /** What an answer says, in the form of our schema's answer. */
  readonly read: (of: Case, answer: Answer) => unknown;
};
