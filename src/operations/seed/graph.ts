import type { PropertyValues } from '../../model/stored.js';
import type { StoredProperties } from '../../plan/write.js';

/** A node to be stored, by the name of its type in the model. */
export type GraphNode = {
  readonly where: string;
  readonly id: string;
  readonly type: string;
  readonly properties: PropertyValues;
  /** What is stored beside the properties of the model, as it is stored. */
  readonly record?: StoredProperties | undefined;
};

/** An edge to be stored; one that rests on claims has a fact id. */
export type GraphEdge = {
  readonly where: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly factId?: string | undefined;
  readonly properties: PropertyValues;
  readonly record?: EdgeRecord | undefined;
};

/** When an edge that rests on claims was first on record and, if so, since when no claim of it stands. */
export type EdgeRecord = { readonly createdAt: string; readonly supersededAt?: string | undefined };

/** An edge of the evidence layer, which has no properties. */
export function evidenceEdge(where: string, type: string, from: string, to: string | undefined): GraphEdge[] {
  return to === undefined ? [] : [{ where, type, from, to, properties: {} }];
}
