import { parse, type DocumentNode } from 'graphql';
import { expandSchema, loadSchema, readSources } from '../../src/model/load.js';
import { readModel } from '../../src/model/read-model.js';
import type { Model } from '../../src/model/model.js';

/** The directory of the SDL that carries the model. */
export const SCHEMA_DIRECTORY = new URL('../../schema/', import.meta.url);

/** The service's own schema. */
export const service = loadSchema(SCHEMA_DIRECTORY);

/** The service's own SDL, with the model's directives. */
export const sources: DocumentNode = readSources(SCHEMA_DIRECTORY);

/** The model of a small SDL: directives, scalars and the shared interfaces are those of the service. */
export function smallModel(sdl: string): Model {
  return readModel(smallSources(sdl));
}

/** The published SDL of a small SDL. */
export function smallPublished(sdl: string): string {
  return expandSchema(smallSources(sdl)).sdl;
}

function smallSources(sdl: string): DocumentNode {
  return parse(`${SHARED}\n${sdl}`);
}

const SHARED = `
  scalar Date
  scalar DateTime
  scalar PartialDate
  scalar Decimal
  scalar URL
  enum BoundBasis { STATED ASSUMED }
  enum Certainty { ASSERTED REPORTED }
  interface Node @abstract { "Its id." id: ID! @unique }
  interface Entity implements Node @abstract(list: "entities") {
    id: ID! @unique
    "Its name." name: String! @index
  }
  interface Fact implements Node @abstract { id: ID! @unique certainty: Certainty @index }
  interface Timed {
    "When it began. Null means open." from: PartialDate @index
    "First possible start." fromMin: Date
    "Last possible start." fromMax: Date
    fromBasis: BoundBasis!
  }
  type Relation implements Node & Fact & Timed @node(lookup: "relation", list: "relations") { type: String! @index }
  type Query { node(id: ID!): Node }
  type PageInfo { hasNextPage: Boolean! }
  input AsOf { valid: Date }
  input Policy { minOrigins: Int }
  enum AsOfMode { CERTAIN POSSIBLE }
  type Completeness { isComplete: Boolean! }
  type GroupKey { value: String }
  input GroupHaving { count: Int }
  input GroupOrder { count: Int }
  enum DateBucket { YEAR QUARTER MONTH }
  input DateRange { from: Date until: Date mode: AsOfMode! = CERTAIN }
`;
