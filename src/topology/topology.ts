/** Days since 1970-01-01, as bounds are kept; an open bound is `OPEN_START` or `OPEN_END`. */
export type Day = number;

/** The bound of what always held, and of what never ends. */
export const OPEN_START = -0x80000000;
export const OPEN_END = 0x7fffffff;

/** Edges at each node: those of node `n` are `edges[offsets[n]]` up to, without, `edges[offsets[n + 1]]`. */
export type Adjacency = { readonly offsets: Uint32Array; readonly edges: Uint32Array };

/**
 * The graph's nodes and edges as typed arrays; a node or an edge is its index. Arrays lie in shared memory, so that
 * workers read them without a copy. Never changed once made: a newer graph is a newer topology.
 */
export type Topology = {
  /** Grows by one with every load. */
  readonly version: number;
  /** The instant of the load, in milliseconds. */
  readonly loadedAt: number;
  readonly nodes: {
    readonly count: number;
    /** The place of the node's concrete type in `types`. */
    readonly type: Uint16Array;
    /** The place of its kind (an organization's or platform's `kind`) in `kinds`; 0 for none. */
    readonly kind: Uint16Array;
    readonly idOf: (node: number) => string;
    readonly indexOf: (id: string) => number | undefined;
  };
  readonly types: readonly string[];
  readonly kinds: readonly string[];
  readonly edges: {
    readonly count: number;
    readonly source: Uint32Array;
    readonly target: Uint32Array;
    /** The place of the relationship type in `relations`. */
    readonly relation: Uint16Array;
    /** Bounds of validity; an edge certainly holds on day d if fromMax <= d < toMin, possibly if fromMin <= d < toMax. */
    readonly fromMin: Int32Array;
    readonly fromMax: Int32Array;
    readonly toMin: Int32Array;
    readonly toMax: Int32Array;
    /** Record time in milliseconds: on record from `recorded` up to, without, `withdrawn` (Infinity while it stands). */
    readonly recorded: Float64Array;
    readonly withdrawn: Float64Array;
    /** Share of ownership between 0 and 1; NaN where none is on record. */
    readonly share: Float64Array;
    /** How far its claims bear it, between 0 and 1. */
    readonly confidence: Float32Array;
    readonly factIdOf: (edge: number) => string;
  };
  readonly relations: readonly { readonly type: string; readonly symmetric: boolean }[];
  readonly outgoing: Adjacency;
  readonly incoming: Adjacency;
};
