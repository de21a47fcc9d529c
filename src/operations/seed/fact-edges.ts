import { ServiceError } from '../../errors/service-error.js';
import { worded } from './fact-node.js';
import { isFactOf, type Fact } from './facts.js';
import { evidenceEdge, type GraphEdge } from './graph.js';
import { mergedEdge } from './merge-edge.js';
import type { ObservationDraft, RelationDraft } from './draft.js';

/** The edges of a fact: to what it is about, to its best claim if one stands, and, of a relation, the typed edge itself. */
export function factEdges(fact: Fact, factOfClaim: ReadonlyMap<string, string>): GraphEdge[] {
  const [best] = fact.assertions;
  const edges = fact.stands ? evidenceEdge(best.where, 'BEST_CLAIM', fact.id, best.claim.id) : [];
  if (isFactOf(fact, 'relation')) return [...edges, ...relationEdges(fact)];
  if (isFactOf(fact, 'observation')) return [...edges, ...observationEdges(fact, factOfClaim)];
  const { where, fact: draft } = isFactOf(fact, 'statement') ? worded(fact) : best;
  const subject = 'subject' in draft ? draft.subject : undefined;
  const object = draft.kind === 'statement' ? draft.object : undefined;
  return [
    ...edges,
    ...evidenceEdge(where, 'SUBJECT', fact.id, subject),
    ...evidenceEdge(where, 'OBJECT', fact.id, object),
  ];
}

function relationEdges(fact: Fact<RelationDraft>): GraphEdge[] {
  const [{ where, fact: draft }] = fact.assertions;
  const { type, subject, object } = draft;
  const record = { createdAt: fact.createdAt, supersededAt: fact.supersededAt };
  return [
    { where, type, from: subject, to: object, factId: fact.id, properties: mergedEdge(fact), record },
    ...evidenceEdge(where, 'SUBJECT', fact.id, subject),
    ...evidenceEdge(where, 'OBJECT', fact.id, object),
  ];
}

function observationEdges(fact: Fact<ObservationDraft>, factOfClaim: ReadonlyMap<string, string>): GraphEdge[] {
  const [{ where, fact: draft }] = fact.assertions;
  const to = (type: string, claims: readonly string[]) =>
    claims.flatMap((claim) => evidenceEdge(where, type, fact.id, figure(where, claim, factOfClaim)));
  return [
    ...evidenceEdge(where, 'ABOUT', fact.id, draft.subject),
    ...evidenceEdge(where, 'OF_METRIC', fact.id, draft.metric),
    ...evidenceEdge(where, 'IN_MARKET', fact.id, draft.market),
    ...evidenceEdge(where, 'COMBINED_WITH', fact.id, draft.combinedWith),
    ...to('COMPUTED_FROM', [...new Set(fact.assertions.flatMap((assertion) => assertion.fact.inputs))]),
    ...to('COMPARED_WITH', [...new Set(fact.assertions.flatMap((assertion) => assertion.fact.comparedWith))]),
  ];
}

function figure(where: string, claim: string, factOfClaim: ReadonlyMap<string, string>): string {
  const fact = factOfClaim.get(claim);
  if (fact?.startsWith('obs-') === true) return fact;
  throw new ServiceError('BAD_DATA', `${where}: "${claim}" is not the id of a line with a figure`);
}
