import type { GraphQLResolveInfo } from 'graphql';
import type { GraphNode } from '../../../src/operations/seed/graph.js';
import { connection } from './connection.js';
import { scopeOf, type Arguments, type Seen } from './seen.js';
import { neighbours, propertiesOf, typeOf, type Walk } from './walk.js';

/** The value of a field of a node: a property, the one neighbour, or a page of neighbours. */
export function walkNode(walk: Walk, { node, scope }: Seen, info: GraphQLResolveInfo, args: Arguments): unknown {
  const { properties, links } = typeOf(walk, node.type);
  const property = properties.get(info.fieldName);
  if (property !== undefined) return propertiesOf(walk, node, scope)[property.name] ?? (property.list ? [] : null);
  const link = links.get(info.fieldName);
  if (link === undefined) throw new Error(`${node.type} has no ${info.fieldName}`);
  const own = scopeOf(args, scope, walk.today);
  const steps = neighbours(walk, node, link, own);
  if (!link.many)
    return firstById(
      steps.map((step) => step.node),
      own,
    );
  const relation = link.relation.fact ? link.relation : undefined;
  return connection(walk, steps, { type: link.target, relation }, own, info, args);
}

function firstById(nodes: readonly GraphNode[], scope: Seen['scope']): Seen | null {
  const [node] = [...nodes].sort((a, b) => (a.id < b.id ? -1 : 1));
  return node === undefined ? null : { node, scope };
}
