import fc from 'fast-check';
import { claimedForms, storedClaimRecord } from '../../src/model/claim-record.js';
import type { Model, Property, RelationType } from '../../src/model/model.js';
import type { PropertyValues } from '../../src/model/stored.js';
import type { GraphNode } from '../../src/operations/seed/graph.js';
import { arbitraryValues } from './arbitrary-value.js';
import { bounded } from './bounded.js';

/** What a claim says, before it is known of which fact. */
export type ClaimDraft = {
  readonly values: PropertyValues;
  readonly edge: PropertyValues;
  readonly documentKind: string | undefined;
  readonly publisher: string | undefined;
  readonly assertion: string;
};

const RANKS: readonly unknown[] = ['PREFERRED', 'NORMAL', 'DEPRECATED'];

/** What an edge takes from its claims as bounds and certainty, and no claim keeps for it. */
const OWN_NAMES = ['from', 'until', 'fromMin', 'fromMax', 'toMin', 'toMax', 'fromBasis', 'untilBasis', 'certainty'];

/** A claim; of a relation it gives some of the properties of the edge, and all that an edge must have. */
export function arbitraryClaim(model: Model, relation: RelationType | undefined): fc.Arbitrary<ClaimDraft> {
  const given = [...(relation?.properties ?? [])].filter(([name]) => !OWN_NAMES.includes(name));
  return fc.record({
    values: arbitraryValues(propertiesOfClaims(model)),
    edge: arbitraryValues(new Map(given)),
    documentKind: fc.constantFrom(undefined, 'PRIMARY', 'NEWS', 'TRADE'),
    publisher: fc.constantFrom(undefined, 'publisher-1', 'publisher-2'),
    assertion: fc.constantFrom('this', 'that'),
  });
}

/** A claim may be on a figure, so its value is a number. */
function propertiesOfClaims(model: Model): ReadonlyMap<string, Property> {
  const properties = model.nodes.get('Claim')?.properties ?? new Map<string, Property>();
  const value = model.nodes.get('Observation')?.properties.get('value');
  return value === undefined ? properties : new Map([...properties, ['value', value]]);
}

/** The node of a claim. Its precedence is its own, and puts what is deprecated last. */
export function claimNode(
  model: Model,
  draft: ClaimDraft,
  { id, factId, relation }: { id: string; factId: string; relation: RelationType | undefined },
): GraphNode {
  const { values, edge, documentKind, publisher, assertion } = draft;
  const properties = {
    ...bounded(values),
    id,
    origin: documentKind ?? 'nowhere',
    precedence: `${String(RANKS.indexOf(values['rank']))} ${assertion} ${id}`,
  };
  const record = {
    ...storedClaimRecord('claim', { factId, documentKind, publisher, assertion }, relation, edge),
    ...claimedForms('claim', model.nodes.get('Observation'), values),
  };
  return { where: 'claim', id, type: 'Claim', properties, record };
}
