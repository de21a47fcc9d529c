import type { SlotValue } from '../../plan/slot.js';
import type { StoredProperties } from '../../plan/write.js';
import type { Place } from './packed-edges.js';
import type { Unpack } from './records.js';
import type { WordIndex } from './word-index.js';

/** A node in memory, with its edges by relationship type. `record` is its number in the store's file. */
export type StoredNode = {
  readonly record: number;
  readonly id: string;
  labels: readonly string[];
  properties: StoredProperties;
  out: EdgeList[] | undefined;
  in: EdgeList[] | undefined;
};

/** The edges of one type at one end of them. `isInOrder`: as pages show them by default, so that none has to be sorted. */
export type EdgeList = { readonly type: string; edges: StoredEdge[]; isInOrder: boolean };

/** Which edge it is. */
export type EdgeEnds = Pick<StoredEdge, 'record' | 'type' | 'from' | 'to'>;

/** An edge in memory. Properties that were read from the file are unpacked when they are first asked for. */
export class StoredEdge {
  readonly record: number;
  readonly type: string;
  readonly from: StoredNode;
  readonly to: StoredNode;
  private said: StoredProperties | Place;
  private readonly unpack: Unpack;

  constructor({ record, type, from, to }: EdgeEnds, said: StoredProperties | Place, unpack: Unpack = nothingPacked) {
    this.record = record;
    this.type = type;
    this.from = from;
    this.to = to;
    this.said = said;
    this.unpack = unpack;
  }

  get properties(): StoredProperties {
    if (typeof this.said !== 'number') return this.said;
    return (this.said = this.unpack(this.said));
  }

  set properties(properties: StoredProperties) {
    this.said = properties;
  }
}

function nothingPacked(place: Place): never {
  throw new TypeError(`nothing is packed at ${String(place)}`);
}

/** An order of nodes by their properties; what it leaves equal is ordered by record. */
export type NodeOrder = readonly { readonly property: string; readonly descending: boolean }[];

/** The nodes of an extent in an order; `touched` ones have changed since and are put in their place when next read. */
export type OrderedNodes = {
  readonly order: NodeOrder;
  nodes: readonly StoredNode[];
  readonly touched: Set<StoredNode>;
};

/** All nodes that carry every one of some labels, with the orders and look-ups that reads have asked for. */
export type Extent = {
  readonly labels: readonly string[];
  readonly nodes: StoredNode[];
  readonly orders: Map<string, OrderedNodes>;
  readonly lookups: Map<string, ReadonlyMap<SlotValue, StoredNode>>;
  /** The words of the nodes, from the first search on. */
  words: WordIndex | undefined;
};

/** The whole graph in memory. Nodes and edges stand at the index of their record. */
export type Store = {
  readonly nodes: StoredNode[];
  readonly edges: StoredEdge[];
  /** By first label, then id. */
  readonly byId: Map<string, Map<string, StoredNode>>;
  /** By relationship type, then `factId`; types from the first write on that asks for a fact of theirs. */
  readonly byFact: Map<string, Map<string, StoredEdge>>;
  /** By their labels, joined. */
  readonly extents: Map<string, Extent>;
};

/** The edges of a type among those that a node has one way; few types meet at a node, so that looking at each is quickest. */
export function listOf(lists: readonly EdgeList[] | undefined, type: string): EdgeList | undefined {
  if (lists !== undefined) for (const list of lists) if (list.type === type) return list;
  return undefined;
}

/** Whether the node carries every one of the labels. */
export function carriesAll(node: StoredNode, labels: readonly string[]): boolean {
  for (const label of labels) if (!node.labels.includes(label)) return false;
  return true;
}

/** Whether the node carries one of the labels. */
export function carriesAny(node: StoredNode, labels: readonly string[]): boolean {
  for (const label of labels) if (node.labels.includes(label)) return true;
  return false;
}
