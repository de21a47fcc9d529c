import fc from 'fast-check';
import type { Model, NodeType, RelationType } from '../../src/model/model.js';
import type { PropertyValues } from '../../src/model/stored.js';
import type { GraphEdge, GraphNode } from '../../src/operations/seed/graph.js';
import { arbitraryClaim, claimNode, type ClaimDraft } from './arbitrary-claim.js';
import { arbitraryValues, INSTANTS } from './arbitrary-value.js';
import { bounded } from './bounded.js';
import { relationEnds, type Ends } from './ends.js';
import type { SmallGraph } from './graph.js';
import { ID_ENDINGS } from './texts.js';

type NodeDraft = {
  readonly type: NodeType;
  readonly claim: ClaimDraft;
  readonly claims: readonly ClaimDraft[];
  readonly ending: string;
  readonly code: boolean;
  readonly values: PropertyValues;
};
type EdgeDraft = {
  readonly relation: RelationType;
  readonly place: number;
  readonly values: PropertyValues;
  readonly fact: PropertyValues;
  readonly factIsMissing: boolean;
  readonly isWithdrawn: boolean;
  readonly claims: readonly ClaimDraft[];
};

/** Types that most relations join come up more often than the rest. */
const OFTEN: Readonly<Record<string, number>> = {
  Organization: 6,
  Platform: 6,
  Person: 3,
  Market: 4,
  Event: 3,
  Claim: 5,
  Document: 2,
  Observation: 3,
};

/** Small graphs that obey the model: any type, any relation it allows, facts and claims, ties, gaps and loops. */
export function arbitraryGraph(model: Model): fc.Arbitrary<SmallGraph> {
  const ends = relationEnds(model);
  const node = fc.oneof(
    ...[...model.nodes.values()].map((type) => ({
      weight: OFTEN[type.name] ?? 1,
      arbitrary: arbitraryNode(model, type),
    })),
  );
  const relations = [...model.relations.values()].filter(({ type }) => ends.has(type));
  const edge = fc.oneof(...relations.map((relation) => arbitraryEdge(model, relation)));
  const nodes = fc.noBias(fc.array(node, { minLength: 1, maxLength: 16, size: 'max' }));
  const edges = fc.noBias(fc.array(edge, { maxLength: 100, size: 'max' }));
  return fc.tuple(nodes, edges).map(([nodeDrafts, edgeDrafts]) => assemble(nodeDrafts, edgeDrafts, model, ends));
}

function arbitraryNode(model: Model, type: NodeType): fc.Arbitrary<NodeDraft> {
  return fc.record({
    type: fc.constant(type),
    claim: arbitraryClaim(model, undefined),
    claims: isFact(model, type) ? fc.array(arbitraryClaim(model, undefined), { maxLength: 3 }) : fc.constant([]),
    ending: fc.constantFrom(...ID_ENDINGS),
    code: fc.boolean(),
    values: arbitraryValues(type.properties),
  });
}

function arbitraryEdge(model: Model, relation: RelationType): fc.Arbitrary<EdgeDraft> {
  return fc.record({
    relation: fc.constant(relation),
    place: fc.nat(10_000),
    values: arbitraryValues(relation.properties),
    fact: arbitraryValues(model.nodes.get('Relation')?.properties ?? new Map()),
    factIsMissing: fc.integer({ min: 0, max: 30 }).map((number) => number === 30),
    isWithdrawn: fc.integer({ min: 0, max: 5 }).map((number) => number === 5),
    claims: relation.fact ? fc.array(arbitraryClaim(model, relation), { maxLength: 3 }) : fc.constant([]),
  });
}

function assemble(
  nodeDrafts: readonly NodeDraft[],
  edgeDrafts: readonly EdgeDraft[],
  model: Model,
  ends: ReadonlyMap<string, readonly Ends[]>,
): SmallGraph {
  const nodes = nodeDrafts.map((draft, index) => assembleNode(model, draft, index));
  const edges = new Map<string, GraphEdge>();
  const state = (factId: string, claims: readonly ClaimDraft[], relation: RelationType | undefined): void => {
    for (const [place, claim] of claims.entries()) {
      const id = `${factId}-claim-${place}`;
      nodes.push(claimNode(model, claim, { id, factId, relation }));
      edges.set(`STATES ${id} ${factId}`, { where: 'edge', type: 'STATES', from: id, to: factId, properties: {} });
    }
  };
  for (const [index, { id }] of [...nodes.entries()]) state(id, nodeDrafts[index]?.claims ?? [], undefined);
  // Facts first: evidence may then lead to the nodes that stand for them.
  const drafts = [...edgeDrafts].sort((a, b) => Number(b.relation.fact) - Number(a.relation.fact));
  for (const [index, draft] of drafts.entries()) {
    const [from, to] = pick(placesOf(nodes, ends.get(draft.relation.type) ?? []), draft.place) ?? [];
    if (from === undefined || to === undefined) continue;
    const edge = { where: 'edge', type: draft.relation.type, from: from.id, to: to.id };
    if (!draft.relation.fact) {
      edges.set(`${edge.type} ${from.id} ${to.id}`, { ...edge, properties: {} });
      continue;
    }
    const factId = `fact-${index}`;
    const record = { createdAt: INSTANTS[0], supersededAt: draft.isWithdrawn ? INSTANTS[1] : undefined };
    edges.set(factId, { ...edge, factId, properties: bounded(draft.values), record });
    const values = { ...bounded(draft.fact), id: factId, kind: 'RELATION', type: edge.type };
    if (draft.factIsMissing || !model.nodes.has('Relation')) continue;
    nodes.push({ where: 'fact', id: factId, type: 'Relation', properties: values });
    state(factId, draft.claims, draft.relation);
  }
  return { nodes, edges: [...edges.values()] };
}

function assembleNode(model: Model, { type, ending, code, values, claim }: NodeDraft, index: number): GraphNode {
  const id = `${type.name.toLowerCase()}-${index}${ending}`;
  if (type.name === 'Claim') return claimNode(model, claim, { id, factId: 'nowhere', relation: undefined });
  const unique = [...type.properties.values()].filter((property) => property.unique && property.name !== 'id');
  const codes = Object.fromEntries(
    unique
      .filter(({ required }) => required || code)
      .map(({ name, kind }) => [name, kind === 'url' ? `https://example.org/${index}` : `${name}-${index}`]),
  );
  return { where: 'node', id, type: type.name, properties: { ...bounded(values), id, ...codes } };
}

function isFact({ abstracts }: Model, { name }: NodeType): boolean {
  return abstracts.get('Fact')?.members.includes(name) ?? false;
}

function placesOf(nodes: readonly GraphNode[], ends: readonly Ends[]): readonly (readonly [GraphNode, GraphNode])[] {
  return ends.flatMap(({ from, to }) =>
    nodes
      .filter(({ type }) => type === from)
      .flatMap((start) => nodes.filter(({ type }) => type === to).map((end) => [start, end] as const)),
  );
}

function pick<T>(items: readonly T[], place: number): T | undefined {
  return items[place % items.length];
}
