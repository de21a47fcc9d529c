import type { SearchField } from './search.js';

/** What a stored value is. Every kind but `boolean`, `int` and `float` is stored as a string. */
export type ScalarKind =
  'id' | 'string' | 'int' | 'float' | 'boolean' | 'date' | 'dateTime' | 'partialDate' | 'decimal' | 'url' | 'enum';

/** The stored first and last day that a partial date can mean. */
export type DayBounds = {
  readonly min: string;
  readonly max: string;
  /** Whether they are properties of their own, which a loader gives; else they are derived from the date. */
  readonly given: boolean;
};

/** A plain value stored on a node or an edge, under its own name. */
export type Property = {
  readonly name: string;
  readonly kind: ScalarKind;
  /** The GraphQL type without wrappers: `String`, `Certainty`, ... */
  readonly typeName: string;
  readonly list: boolean;
  readonly required: boolean;
  readonly indexed: boolean;
  readonly unique: boolean;
  /** The stored property that puts values in order and that ranges compare; the same for both engines. */
  readonly sortName: string;
  /** The days by which an indexed partial date is compared. */
  readonly bounds?: DayBounds;
  /** As what it is searched; absent where it is not. */
  readonly search?: SearchField;
  /** The property of the same owner that names the unit of a number. */
  readonly unit?: string;
  /** Whether the claims of the fact that has it give it, under the same name. */
  readonly claimed?: true;
  /** The allowed values of an enum. */
  readonly values?: readonly string[];
};

/** A field that follows a relationship type from a node. */
export type Link = {
  readonly name: string;
  readonly relation: RelationType;
  readonly direction: 'out' | 'in' | 'both';
  /** The GraphQL type (node or interface) at the far end; also its label. */
  readonly target: string;
  /** False when every edge of this type and direction leads to the target anyway, so that no label need be checked. */
  readonly targetChecked: boolean;
  readonly many: boolean;
};

/** A relationship type with the properties of its edges. */
export type RelationType = {
  /** The type in the graph: `OWNS`. */
  readonly type: string;
  /** The GraphQL name of its properties: `Ownership`. */
  readonly name: string;
  readonly description: string;
  readonly symmetric: boolean;
  /** Whether its edges are facts: with claims, bounds of validity and a `factId`. */
  readonly fact: boolean;
  readonly properties: ReadonlyMap<string, Property>;
};

/** A type of node: its GraphQL type and its label have one name. */
export type NodeType = {
  readonly name: string;
  readonly labels: readonly string[];
  readonly lookupField: string;
  readonly listField: string;
  readonly properties: ReadonlyMap<string, Property>;
  readonly links: ReadonlyMap<string, Link>;
};

/** An interface over node types; its name is a label that all of them carry. */
export type AbstractType = {
  readonly name: string;
  readonly listField: string | undefined;
  readonly members: readonly string[];
  readonly properties: ReadonlyMap<string, Property>;
  readonly links: ReadonlyMap<string, Link>;
};

/** The graph model, read from the SDL. */
export type Model = {
  readonly nodes: ReadonlyMap<string, NodeType>;
  readonly abstracts: ReadonlyMap<string, AbstractType>;
  /** By relationship type: `OWNS`. */
  readonly relations: ReadonlyMap<string, RelationType>;
};
