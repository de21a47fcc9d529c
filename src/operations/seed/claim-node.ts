import type { Assertion } from './draft.js';
import { evidenceEdge, type GraphEdge, type GraphNode } from './graph.js';

/** The node of a claim. */
export function claimNode({ where, claim }: Assertion, createdAt: string): GraphNode {
  const { id, certainty, rank, rankReason, voice, locator, asWritten, note, qualifiers } = claim;
  const evidence = { certainty, rank, rankReason, voice, locator, asWritten, note, qualifiers };
  const { value, low, high, unit, approx, bounds } = claim;
  const properties = { id, stance: 'SUPPORTS', ...evidence, value, low, high, unit, approx, ...bounds, createdAt };
  return { where, id, type: 'Claim', properties };
}

/** The edges of a claim: to its fact, its document, who made it, who denies it, and the claims it was computed from. */
export function claimEdges({ where, claim, fact }: Assertion, factId: string): GraphEdge[] {
  const inputs = fact.kind === 'observation' ? fact.inputs : [];
  return [
    ...evidenceEdge(where, 'STATES', claim.id, factId),
    ...evidenceEdge(where, 'IN_DOCUMENT', claim.id, claim.document),
    ...evidenceEdge(where, 'MADE_BY', claim.id, claim.originator),
    ...evidenceEdge(where, 'DISPUTED_BY', claim.id, claim.disputedBy),
    ...inputs.flatMap((input) => evidenceEdge(where, 'INPUT', claim.id, input)),
  ];
}
