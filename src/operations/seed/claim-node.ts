import { createHash } from 'node:crypto';
import { claimedForms, storedClaimRecord } from '../../model/claim-record.js';
import type { Model } from '../../model/model.js';
import type { PropertyValues } from '../../model/stored.js';
import { FACT_TYPES, type FactDraft } from './draft.js';
import type { Stated } from './facts.js';
import { evidenceEdge, type GraphEdge, type GraphNode } from './graph.js';

/** What of a document its claims are chosen by. */
export type DocumentFacts = {
  readonly kinds: ReadonlyMap<string, string>;
  readonly publishers: ReadonlyMap<string, string>;
};

/** The node of a claim on a fact. */
export function claimNode(model: Model, documents: DocumentFacts, factId: string, stated: Stated): GraphNode {
  const { where, claim, fact, stance, createdAt, supersededAt, precedence, origin } = stated;
  const { id, certainty, rank, rankReason, voice, locator, asWritten, note, qualifiers } = claim;
  const evidence = { certainty, rank, rankReason, voice, locator, asWritten, note, qualifiers, origin, precedence };
  const { value, low, high, unit, approx, bounds } = claim;
  const times = { ...bounds, createdAt, supersededAt };
  const documentKind = documents.kinds.get(claim.document);
  const publisher = documents.publishers.get(claim.document);
  const chosenBy = { factId, documentKind, publisher, assertion: assertionDigest(stated) };
  const relation = fact.kind === 'relation' ? model.relations.get(fact.type) : undefined;
  const at = `${where} (${id})`;
  return {
    where,
    id,
    type: 'Claim',
    properties: { id, stance, ...evidence, value, low, high, unit, approx, ...times },
    record: {
      ...storedClaimRecord(at, chosenBy, relation, edgeValues(fact)),
      ...claimedForms(at, model.nodes.get(FACT_TYPES[fact.kind]), { value, low, high, approx, certainty }),
    },
  };
}

/** The edges of a claim: to its fact, its document, who made it, who denies it, its inputs, and what it revises. */
export function claimEdges({ where, claim, fact, revises }: Stated, factId: string): GraphEdge[] {
  const inputs = fact.kind === 'observation' ? fact.inputs : [];
  return [
    ...evidenceEdge(where, 'STATES', claim.id, factId),
    ...evidenceEdge(where, 'IN_DOCUMENT', claim.id, claim.document),
    ...evidenceEdge(where, 'MADE_BY', claim.id, claim.originator),
    ...evidenceEdge(where, 'DISPUTED_BY', claim.id, claim.disputedBy),
    ...evidenceEdge(where, 'REVISION_OF', claim.id, revises),
    ...inputs.flatMap((input) => evidenceEdge(where, 'INPUT', claim.id, input)),
  ];
}

function edgeValues(fact: FactDraft): PropertyValues {
  return fact.kind === 'relation' ? fact.properties : {};
}

/** A digest of all that a claim says of its fact; who says it, and how surely, is no part of it. */
function assertionDigest({ claim, fact }: Stated): string {
  const { value, low, high, unit, approx, bounds } = claim;
  const { fromMin, fromMax, toMin, toMax } = bounds;
  const edge = Object.entries(edgeValues(fact)).sort(([one], [other]) => (one < other ? -1 : 1));
  const said = [value, low, high, unit, approx, fromMin, fromMax, toMin, toMax, edge];
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 16);
}
