import { evidenceEdge, type GraphEdge, type GraphNode } from '../../src/operations/seed/graph.js';
import { DEGREES, DOCUMENTED, type Counts } from './counts.js';
import { idOf } from './names.js';
import { factIdOf, RECORDED } from './relations.js';
import { below, type Random } from './random.js';

const WHERE = 'the generated graph';
const CERTAINTIES = ['ASSERTED', 'REPORTED', 'ESTIMATED'];

/** The evidence of one edge: the fact's node, its claims, and the edges between them. */
export type Evidence = { readonly nodes: readonly GraphNode[]; readonly edges: readonly GraphEdge[] };

/** The evidence of all documented holdings, edge by edge. */
export function* evidence(counts: Counts, random: Random): Generator<Evidence> {
  for (let owner = 0; owner < counts.organizations; owner += DOCUMENTED) {
    for (let nth = 0; nth < DEGREES.owns; nth++) {
      yield evidenceOf(factIdOf('OWNS', owner, nth, DEGREES.owns), idOf('Organization', owner), counts, random);
    }
  }
}

function evidenceOf(factId: string, subject: string, counts: Counts, random: Random): Evidence {
  const claims = Array.from({ length: 1 + below(random, 3) }, (_, nth) => {
    const id = `claim-${factId.slice(4)}-${String(nth)}`;
    return {
      id,
      document: idOf('Document', below(random, counts.documents)),
      certainty: CERTAINTIES[below(random, 3)],
    };
  });
  return {
    nodes: [factNode(factId), ...claims.map((claim) => claimNode(factId, claim))],
    edges: [
      ...evidenceEdge(WHERE, 'SUBJECT', factId, subject),
      ...evidenceEdge(WHERE, 'BEST_CLAIM', factId, claims[0]?.id),
      ...claims.flatMap(({ id, document }) => [
        ...evidenceEdge(WHERE, 'STATES', id, factId),
        ...evidenceEdge(WHERE, 'IN_DOCUMENT', id, document),
      ]),
    ],
  };
}

function factNode(id: string): GraphNode {
  const bounds = { fromBasis: 'ASSUMED', untilBasis: 'ASSUMED' };
  const properties = {
    id,
    key: id,
    kind: 'RELATION',
    type: 'OWNS',
    certainty: 'REPORTED',
    createdAt: RECORDED,
    ...bounds,
  };
  return { where: WHERE, id, type: 'Relation', properties };
}

type Claim = { readonly id: string; readonly document: string; readonly certainty: string | undefined };

function claimNode(factId: string, { id, document, certainty }: Claim): GraphNode {
  const bounds = { fromBasis: 'ASSUMED', untilBasis: 'ASSUMED' };
  const evidence = { certainty, stance: 'SUPPORTS', rank: 'NORMAL', origin: document, precedence: id };
  const properties = { id, ...evidence, createdAt: RECORDED, ...bounds };
  const record = { factId, documentKind: 'NEWS', assertion: id };
  return { where: WHERE, id, type: 'Claim', properties, record };
}
