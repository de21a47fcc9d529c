import type { Sample } from './graph/sample.js';

/** What one request asks for, whoever is asked. */
export type Input = Readonly<Record<string, string | number>>;

/** The variables of a GraphQL request. */
export type Variables = Readonly<Record<string, unknown>>;

/** A positional row, as hand-written Cypher returns it. */
export type Cell = string | number | boolean | null | Row;
export type Row = readonly Cell[];

/** The question as our schema puts it. The resolvers with DataLoader serve the same schema. */
export type SchemaQuestion = {
  readonly document: string;
  /** `after` makes the cursor of the row at a position of the list. */
  readonly variables: (input: Input, after: (...position: readonly (string | number)[]) => string) => Variables;
  /** A document that selects `rows: ... { pageInfo { endCursor } }` of the same list, where the question takes a cursor. */
  readonly cursor?: string;
};

/** The question in hand-written Cypher; `answer` puts the rows into the form of our schema's answer. */
export type FloorQuestion = {
  readonly text: string;
  readonly parameters: (input: Input) => Readonly<Record<string, unknown>>;
  readonly answer: (rows: readonly Row[]) => unknown;
};

/** The question as `@neo4j/graphql` puts it; `answer` puts its data into the form of our schema's answer. */
export type LibraryQuestion = {
  readonly document: string;
  readonly variables: (input: Input) => Variables;
  readonly answer: (data: Answer) => unknown;
};

/** What cannot be asked of a rival, and why. */
export type Unable = { readonly unable: string };

/** An answer of a server that is compared and reshaped, not trusted. */
export type Answer = { readonly [key: string]: Answer } & readonly Answer[];

/** One operation, and how each way of building a service is asked for it. */
export type Case = {
  readonly name: string;
  readonly inputs: (sample: Sample) => readonly Input[];
  readonly schema: SchemaQuestion;
  readonly floor: FloorQuestion;
  readonly library: LibraryQuestion | Unable;
};
