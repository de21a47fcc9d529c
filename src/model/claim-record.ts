import type { StoredProperties } from '../plan/write.js';
import type { Model, NodeType, RelationType } from './model.js';
import { givenProperties, type PropertyValues } from './stored.js';

/**
 * What a claim is stored with beside the properties that its type shows: what choosing among the claims of a fact needs,
 * so that no other node need be read.
 */
export type ClaimRecord = {
  /** The fact that it states. */
  readonly factId: string;
  /** The kind of its document, and the id of who published it. */
  readonly documentKind: string | undefined;
  readonly publisher: string | undefined;
  /** A digest of all that it asserts: two claims that say the same have the same. */
  readonly assertion: string;
};

/** The name under which a claim keeps what it says of a property of its fact's edge, in every form that is stored. */
export function edgeOnClaim(property: string): string {
  return `edge_${property}`;
}

/** The record of a claim as it is stored; `values` is what it says of the properties of its edge, if it states one. */
export function storedClaimRecord(
  where: string,
  record: ClaimRecord,
  relation: RelationType | undefined,
  values: PropertyValues,
): StoredProperties {
  const edge = relation === undefined ? {} : givenProperties(where, relation.properties, values);
  return {
    ...Object.fromEntries(Object.entries(record).flatMap(([name, text]) => (text === undefined ? [] : [[name, text]]))),
    ...Object.fromEntries(Object.entries(edge).map(([name, value]) => [edgeOnClaim(name), value])),
  };
}

/** What a claim gives of the properties of its fact, in the forms by which they are compared: filters choose by those. */
export function claimedForms(where: string, fact: NodeType | undefined, values: PropertyValues): StoredProperties {
  const properties = new Map([...(fact?.properties ?? [])].filter(([, { claimed }]) => claimed));
  const given = Object.fromEntries(Object.entries(values).filter(([name]) => properties.has(name)));
  const stored = givenProperties(where, properties, given);
  return Object.fromEntries(Object.entries(stored).filter(([name]) => !properties.has(name)));
}

/** The names in claims' records that hold integers. */
export function claimRecordIntegers(model: Model): readonly string[] {
  const properties = [...model.relations.values()].flatMap((relation) => [...relation.properties.values()]);
  const names = properties.filter(({ kind }) => kind === 'int').map(({ name }) => edgeOnClaim(name));
  return [...new Set(names)].sort();
}
