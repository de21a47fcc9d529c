import type { Model } from '../../src/model/model.js';
import type { GraphEdge, GraphNode } from '../../src/operations/seed/graph.js';
import { aliasSteps, edgeSteps, nodeSteps } from '../../src/operations/seed/write-steps.js';
import type { WritePlan } from '../../src/plan/write.js';

/** A graph in the terms of the model, before anything is derived from it. */
export type SmallGraph = { readonly nodes: readonly GraphNode[]; readonly edges: readonly GraphEdge[] };

/** The write that leaves a store with this graph alone. */
export function writeOf(model: Model, { nodes, edges }: SmallGraph): WritePlan {
  const steps = [...nodeSteps(model, nodes), ...edgeSteps(model, edges), ...aliasSteps(model, nodes)];
  return { kind: 'write', steps: [{ kind: 'clear' }, ...steps] };
}

/** A graph as text, a line for each node and edge, for people who look into a failure. */
export function printGraph({ nodes, edges }: SmallGraph): string {
  const text = (properties: GraphNode['properties']) =>
    Object.entries(properties)
      .filter(([name, value]) => name !== 'id' && value !== undefined && value !== null)
      .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
      .join(', ');
  return [
    ...nodes.map(({ type, id, properties }) => `(${type} ${JSON.stringify(id)}) {${text(properties)}}`),
    ...edges.map(
      ({ type, from, to, factId, properties }) =>
        `${JSON.stringify(from)} -[${type}${factId === undefined ? '' : ` ${factId}`}]-> ${JSON.stringify(to)} {${text(properties)}}`,
    ),
  ].join('\n');
}
