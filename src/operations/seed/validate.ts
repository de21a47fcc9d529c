import { ServiceError } from '../../errors/service-error.js';
import type { Model } from '../../model/model.js';
import { collectEnds, type LinkEnds, type RelationEnds } from '../../model/relation-ends.js';
import type { GraphEdge, GraphNode } from './graph.js';

/** One type for each id. Throws BAD_DATA where two things share one. */
export function typesById(nodes: readonly GraphNode[]): ReadonlyMap<string, string> {
  const first = new Map<string, GraphNode>();
  for (const node of nodes) {
    const known = first.get(node.id);
    if (known !== undefined) {
      const clash = `the id "${node.id}" is taken by the ${known.type} of ${known.where}`;
      throw new ServiceError('BAD_DATA', `${node.where}: ${clash}`);
    }
    first.set(node.id, node);
  }
  return new Map(nodes.map(({ id, type }) => [id, type]));
}

/** Fails where an edge leads to something that is not there, or joins types that the model does not join by it. */
export function refuseLooseEdges(model: Model, types: ReadonlyMap<string, string>, edges: readonly GraphEdge[]): void {
  const ends = modelEnds(model);
  for (const edge of edges) {
    const from = typeAt(edge, edge.from, types);
    const to = typeAt(edge, edge.to, types);
    if (ends.get(edge.type)?.get(from)?.has(to) === true) continue;
    const met = `${edge.type} cannot lead from ${edge.from} (${from}) to ${edge.to} (${to})`;
    throw new ServiceError('BAD_DATA', `${edge.where}: ${met} in the model`);
  }
}

function typeAt({ where }: GraphEdge, id: string, types: ReadonlyMap<string, string>): string {
  const type = types.get(id);
  if (type !== undefined) return type;
  throw new ServiceError(
    'BAD_DATA',
    `${where}: there is nothing with the id "${id}"; add it, or correct the reference`,
  );
}

function modelEnds(model: Model): RelationEnds {
  const concrete = (name: string) => model.abstracts.get(name)?.members ?? [name];
  const links = [...model.nodes.values()].flatMap((node) =>
    [...node.links.values()].map((link): LinkEnds => {
      return { relation: link.relation.type, direction: link.direction, near: [node.name], far: concrete(link.target) };
    }),
  );
  return collectEnds(links);
}
