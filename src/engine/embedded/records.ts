import type { StoredProperties } from '../../plan/write.js';
import type { Place } from './packed-edges.js';

/** A node as the file holds it, under its record number. */
export type NodeRecord = {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: StoredProperties;
};

/** An edge as the file holds it; its ends are record numbers of nodes. */
export type EdgeRecord = {
  readonly type: string;
  readonly from: number;
  readonly to: number;
  readonly properties: StoredProperties;
};

/** Makes the properties of what is kept of an edge at a place. */
export type Unpack = (place: Place) => StoredProperties;

/** An edge as it is read from the file: its properties stay packed. */
export type PackedEdge = Omit<EdgeRecord, 'properties'> & { readonly packed: Place; readonly unpack: Unpack };

/** What one write changes: the records to put, by number, after everything was removed where `cleared` says so. */
export type Changes = {
  readonly cleared: boolean;
  readonly nodes: ReadonlyMap<number, NodeRecord>;
  readonly edges: ReadonlyMap<number, EdgeRecord>;
};
