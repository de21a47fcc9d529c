import type { PropertyValues } from '../../model/stored.js';

/** When something held, as far as a claim tells: the first and the last day that each end can mean. */
export type Bounds = {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly fromMin?: string | undefined;
  readonly fromMax?: string | undefined;
  readonly toMin?: string | undefined;
  readonly toMax?: string | undefined;
  readonly fromBasis: 'STATED' | 'ASSUMED';
  readonly untilBasis: 'STATED' | 'ASSUMED';
};

export type Certainty =
  'ASSERTED' | 'REPORTED' | 'ESTIMATED' | 'DERIVED' | 'FORECAST' | 'OPINION' | 'SPECULATIVE' | 'UNVERIFIED';

export type Rank = 'PREFERRED' | 'NORMAL' | 'DEPRECATED';

/** One source saying one fact. */
export type ClaimDraft = {
  readonly id: string;
  readonly certainty: Certainty;
  readonly rank: Rank;
  readonly rankReason?: string | undefined;
  readonly document: string;
  readonly originator?: string | undefined;
  readonly disputedBy?: string | undefined;
  readonly voice?: 'ARTICLE' | 'QUOTED' | 'UNNAMED_SOURCE' | undefined;
  readonly locator?: string | undefined;
  readonly asWritten?: string | undefined;
  readonly value?: string | undefined;
  readonly low?: string | undefined;
  readonly high?: string | undefined;
  readonly unit?: string | undefined;
  readonly approx?: 'ABOUT' | 'OVER' | 'UNDER' | undefined;
  readonly qualifiers: readonly string[];
  readonly note?: string | undefined;
  readonly bounds: Bounds;
  /** When it entered the record, if not with the others. */
  readonly recorded?: string | undefined;
};

/** A typed edge that a claim asserts. `distinct` is what keeps it apart from other edges between the same ends. */
export type RelationDraft = {
  readonly kind: 'relation';
  readonly type: string;
  readonly subject: string;
  readonly object: string;
  readonly distinct: Readonly<Record<string, string>>;
  readonly properties: PropertyValues;
};

/** A number that a claim asserts. */
export type ObservationDraft = {
  readonly kind: 'observation';
  readonly subject: string;
  readonly metric: string;
  readonly period: string;
  readonly market: string;
  readonly unit: string;
  readonly basis: 'MEASURED' | 'FORECAST' | 'DERIVED';
  readonly channel?: string | undefined;
  readonly combinedWith?: string | undefined;
  /** A narrower measure or scope than metric and market name: `daily`, `outside China`. */
  readonly narrowed?: string | undefined;
  readonly definition?: string | undefined;
  readonly formula?: string | undefined;
  /** The claims whose figures it was computed from or is measured against. */
  readonly inputs: readonly string[];
  readonly comparedWith: readonly string[];
};

/** Something said in words. With `id` it is a statement that has a name of its own. */
export type StatementDraft = {
  readonly kind: 'statement';
  readonly id?: string | undefined;
  readonly predicate: string;
  readonly subject?: string | undefined;
  readonly object?: string | undefined;
  readonly text?: string | undefined;
  readonly statementKind?: string | undefined;
  readonly polarity?: string | undefined;
  readonly hedge?: string | undefined;
  readonly distinct: readonly string[];
};

/** A property of a node. Where a node can have several values of it, the value belongs to the question. */
export type AttributeDraft = {
  readonly kind: 'attribute';
  readonly subject: string;
  readonly property: string;
  readonly several: boolean;
};

export type FactDraft = RelationDraft | ObservationDraft | StatementDraft | AttributeDraft;

/** The type of the node of each kind of fact. */
export const FACT_TYPES: Readonly<Record<FactDraft['kind'], string>> = {
  relation: 'Relation',
  observation: 'Observation',
  statement: 'Statement',
  attribute: 'Attribute',
};

/** A claim together with the fact it states, and where in the seeds or in which package it stands. */
export type Assertion<Draft extends FactDraft = FactDraft> = {
  readonly where: string;
  readonly claim: ClaimDraft;
  readonly fact: Draft;
};

/** A claim as it stood on record: from an instant on and, where it was withdrawn or revised, until another. */
export type Version<Draft extends FactDraft = FactDraft> = Assertion<Draft> & {
  /** The id of the line that made the claim; its first version bears it too. */
  readonly line: string;
  readonly stance: 'SUPPORTS' | 'CORRECTS';
  readonly createdAt: string;
  readonly supersededAt?: string | undefined;
  /** The id of the version in whose place it stands. */
  readonly revises?: string | undefined;
};

/** A node of one of the model's types, before what completes it is known. */
export type NodeDraft = {
  readonly where: string;
  readonly id: string;
  readonly type: string;
  readonly properties: PropertyValues;
  /** Whether it may add to a node that is there already, as reference data does. */
  readonly adds: boolean;
};

/** What lines or packages come to. */
export type Drafts = { readonly nodes: readonly NodeDraft[]; readonly assertions: readonly Assertion[] };
