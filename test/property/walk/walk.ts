import type { AbstractType, Link, Model, NodeType } from '../../../src/model/model.js';
import type { PropertyValues } from '../../../src/model/stored.js';
import type { GraphEdge, GraphNode } from '../../../src/operations/seed/graph.js';
import { chooses, claimCounts, countingClaims, readEdge, standingClaims } from './claims.js';
import type { Scope } from './scope.js';

/** All that the naive walk sees: a graph as plain lists, and what the service would take from its settings. */
export type Walk = {
  readonly model: Model;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly today: string;
  readonly pageSize: number;
  readonly maxOrderCandidates: number;
  /** The most rows that are grouped, and the most groups. */
  readonly maxRows: number;
  readonly maxGroups: number;
};

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

/** The neighbours that a link leads to, one for each edge that counts, each edge as it is read. */
export function neighbours(walk: Walk, from: GraphNode, link: Link, scope: Scope): readonly Step[] {
  if (link.relation.type === 'BEST_CLAIM' && link.direction === 'out' && chooses(scope)) {
    const [best] = standingClaims(walk, from.id, scope);
    return best === undefined ? [] : [{ node: best, edge: undefined }];
  }
  return walk.edges.flatMap((edge): Step[] => {
    if (edge.type !== link.relation.type) return [];
    const node = walk.nodes.find(({ id }) => id === farEnd(edge, from.id, link.direction));
    if (node === undefined || !isA(walk, node, link.target)) return [];
    const read = link.relation.fact ? readEdge(walk, edge, link.relation, scope) : edge;
    return read !== undefined && isListed(walk, node, link, scope) ? [{ node, edge: read }] : [];
  });
}

/** The properties of a node as it is read: those that claims give a fact are, where a choice is made, the chosen claim's. */
export function propertiesOf(walk: Walk, node: GraphNode, scope: Scope): PropertyValues {
  const claimed = [...typeOf(walk, node.type).properties.values()].filter((property) => property.claimed);
  if (!chooses(scope) || claimed.length === 0) return node.properties;
  const [best] = standingClaims(walk, node.id, scope);
  return { ...node.properties, ...Object.fromEntries(claimed.map(({ name }) => [name, best?.properties[name]])) };
}

function farEnd(edge: GraphEdge, near: string, direction: Link['direction']): string | undefined {
  if (direction !== 'in' && edge.from === near) return edge.to;
  if (direction !== 'out' && edge.to === near) return edge.from;
  return undefined;
}

/** Whether a list over a link holds a node: where claims are chosen among, a fact without one that counts is left out. */
function isListed(walk: Walk, node: GraphNode, link: Link, scope: Scope): boolean {
  if (!link.many || !chooses(scope)) return true;
  if (link.relation.type === 'STATES' && link.direction === 'in') return claimCounts(node, scope);
  return isCounted(walk, node, scope);
}

/** Whether a list of all nodes of a type holds a node. */
export function isCounted(walk: Walk, node: GraphNode, scope: Scope): boolean {
  return !chooses(scope) || !isA(walk, node, 'Fact') || countingClaims(walk, node.id, scope).length > 0;
}
