import type { AbstractType, Link, Model, NodeType } from '../../../src/model/model.js';
import type { GraphEdge, GraphNode } from '../../../src/operations/seed/graph.js';

/** All that the naive walk sees: a graph as plain lists, and what the service would take from its settings. */
export type Walk = {
  readonly model: Model;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly today: string;
  readonly pageSize: number;
  readonly maxOrderCandidates: number;
};

/** The day to which edges are narrowed, or every period. */
export type Scope = { readonly possible: boolean; readonly day: string } | undefined;

/** A node with the edge that led to it. */
export type Step = { readonly node: GraphNode; readonly edge: GraphEdge | undefined };

/** The node type or interface of a name. */
export function typeOf({ model }: Walk, name: string): NodeType | AbstractType {
  const type = model.nodes.get(name) ?? model.abstracts.get(name);
  if (type === undefined) throw new Error(`there is no type ${name}`);
  return type;
}

/** Whether a node is of a type or implements the interface of that name. */
export function isA({ model }: Walk, node: GraphNode, name: string): boolean {
  return node.type === name || (model.abstracts.get(name)?.members.includes(node.type) ?? false);
}

/** The neighbours that a link leads to, one for each edge that counts. */
export function neighbours(walk: Walk, from: GraphNode, link: Link, scope: Scope): readonly Step[] {
  const narrowed = link.relation.fact ? scope : undefined;
  return walk.edges.flatMap((edge): Step[] => {
    if (edge.type !== link.relation.type || !holds(edge, narrowed)) return [];
    const node = walk.nodes.find(({ id }) => id === farEnd(edge, from.id, link.direction));
    return node !== undefined && isA(walk, node, link.target) ? [{ node, edge }] : [];
  });
}

function farEnd(edge: GraphEdge, near: string, direction: Link['direction']): string | undefined {
  if (direction !== 'in' && edge.from === near) return edge.to;
  if (direction !== 'out' && edge.to === near) return edge.from;
  return undefined;
}

function holds({ properties }: GraphEdge, scope: Scope): boolean {
  if (scope === undefined) return true;
  const start = properties[scope.possible ? 'fromMin' : 'fromMax'] ?? undefined;
  const end = properties[scope.possible ? 'toMax' : 'toMin'] ?? undefined;
  return (start === undefined || start <= scope.day) && (end === undefined || scope.day < end);
}
