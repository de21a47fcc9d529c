import fc from 'fast-check';
import type { Model, NodeType, RelationType } from '../../src/model/model.js';
import type { PropertyValues } from '../../src/model/stored.js';
import type { GraphEdge, GraphNode } from '../../src/operations/seed/graph.js';
import { partialDateBounds } from '../../src/util/partial-date.js';
import { arbitraryValues } from './arbitrary-value.js';
import { relationEnds, type Ends } from './ends.js';
import type { SmallGraph } from './graph.js';
import { ID_ENDINGS } from './texts.js';

type NodeDraft = {
  readonly type: NodeType;
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
    ...[...model.nodes.values()].map((type) => ({ weight: OFTEN[type.name] ?? 1, arbitrary: arbitraryNode(type) })),
  );
  const relations = [...model.relations.values()].filter(({ type }) => ends.has(type));
  const edge = fc.oneof(...relations.map((relation) => arbitraryEdge(model, relation)));
  const nodes = fc.noBias(fc.array(node, { minLength: 1, maxLength: 16, size: 'max' }));
  const edges = fc.noBias(fc.array(edge, { maxLength: 100, size: 'max' }));
  return fc.tuple(nodes, edges).map(([nodeDrafts, edgeDrafts]) => assemble(nodeDrafts, edgeDrafts, model, ends));
}

function arbitraryNode(type: NodeType): fc.Arbitrary<NodeDraft> {
  return fc.record({
    type: fc.constant(type),
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
  });
}

function assemble(
  nodeDrafts: readonly NodeDraft[],
  edgeDrafts: readonly EdgeDraft[],
  model: Model,
  ends: ReadonlyMap<string, readonly Ends[]>,
): SmallGraph {
  const nodes = nodeDrafts.map(assembleNode);
  const edges = new Map<string, GraphEdge>();
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
    edges.set(factId, { ...edge, factId, properties: bounded(draft.values) });
    const values = { ...bounded(draft.fact), id: factId, kind: 'RELATION', type: edge.type };
    if (!draft.factIsMissing && model.nodes.has('Relation'))
      nodes.push({ where: 'fact', id: factId, type: 'Relation', properties: values });
  }
  return { nodes, edges: [...edges.values()] };
}

function assembleNode({ type, ending, code, values }: NodeDraft, index: number): GraphNode {
  const id = `${type.name.toLowerCase()}-${index}${ending}`;
  const unique = [...type.properties.values()].filter((property) => property.unique && property.name !== 'id');
  const codes = Object.fromEntries(
    unique
      .filter(({ required }) => required || code)
      .map(({ name, kind }) => [name, kind === 'url' ? `https://example.org/${index}` : `${name}-${index}`]),
  );
  return { where: 'node', id, type: type.name, properties: { ...bounded(values), id, ...codes } };
}

/** Bounds as a source gives them: those of its dates where it gives dates, else any that were drawn. */
function bounded(values: PropertyValues): PropertyValues {
  if (!('fromMin' in values)) return values;
  const { from, until } = values;
  const start = typeof from === 'string' ? partialDateBounds(from) : undefined;
  const end = typeof until === 'string' ? partialDateBounds(until) : undefined;
  return {
    ...values,
    ...(start === undefined ? {} : { fromMin: start.min, fromMax: start.max }),
    ...(end === undefined ? {} : { toMin: end.min, toMax: end.max }),
  };
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
