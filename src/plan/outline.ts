/** What of the graph a topology needs: the nodes of some types, and all edges of some relationship types. */
export type OutlinePlan = {
  readonly kind: 'outline';
  /** The concrete types, which are labels, of the nodes that the relations can join. */
  readonly types: readonly string[];
  readonly relations: readonly OutlineRelation[];
};

/** A relationship type, and the one under which its edges lie once every claim of theirs has been withdrawn. */
export type OutlineRelation = { readonly type: string; readonly withdrawn: string; readonly symmetric: boolean };

/** A node: its id, its concrete type, and its `kind` where it has one. */
export type NodeOutline = readonly [id: string, type: string, kind: string | null];

/** What of a claim bears on how far its fact can be trusted, and when it was on record. */
export type ClaimOutline = readonly [
  certainty: string | null,
  origin: string | null,
  rank: string | null,
  stance: string | null,
  createdAt: string | null,
  supersededAt: string | null,
];

/** An edge: its stored type, the ids of its ends, its own properties, and its claims. */
export type EdgeOutline = readonly [
  type: string,
  from: string,
  to: string,
  factId: string,
  fromMin: string | null,
  fromMax: string | null,
  toMin: string | null,
  toMax: string | null,
  createdAt: string | null,
  sharePct: string | null,
  certainty: string | null,
  claims: readonly ClaimOutline[],
];

/** Some thousands of nodes, or of edges; every batch of nodes comes before the first one of edges. */
export type OutlineBatch =
  | { readonly kind: 'nodes'; readonly rows: readonly NodeOutline[] }
  | { readonly kind: 'edges'; readonly rows: readonly EdgeOutline[] };

/** Rows of one batch. */
export const OUTLINE_BATCH = 2_000;

/** The stored properties of an edge that its outline tells, in their order. */
export const OUTLINE_EDGE = [
  'factId',
  'fromMin',
  'fromMax',
  'toMin',
  'toMax',
  'createdAt',
  'sharePct',
  'certainty',
] as const;

/** The stored properties of a claim that its outline tells, in their order. */
export const OUTLINE_CLAIM = ['certainty', 'origin', 'rank', 'stance', 'createdAt', 'supersededAt'] as const;
