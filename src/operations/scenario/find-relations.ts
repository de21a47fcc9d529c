import { ServiceError } from '../../errors/service-error.js';
import type { Topology } from '../../topology/topology.js';
import type { Analysis } from '../analysis.js';
import { changeName, relationOf, type Change } from './change.js';

type End = { readonly id: string } | null;
type Found = { readonly nodes: readonly ({ readonly id: string; readonly subject?: End } | null)[] };

const RELATIONS = /* GraphQL */ `
  query ScenarioRelations($ids: [ID!]!) {
    nodes(ids: $ids) {
      id
      ... on Relation {
        subject {
          id
        }
      }
    }
  }
`;

/**
 * The edges of the relations that changes name, by their ids. Throws BAD_USER_INPUT, naming the change, for an id that is
 * not one of a relation.
 */
export async function findRelations(
  analysis: Analysis,
  topology: Topology,
  changes: readonly Change[],
): Promise<ReadonlyMap<string, number>> {
  const ids = [...new Set(changes.flatMap((change) => relationOf(change) ?? []))];
  if (ids.length === 0) return new Map();
  const { nodes } = await analysis.ask<Found>(RELATIONS, { ids });
  const subjects = new Map(nodes.flatMap((node) => (node?.subject ? [[node.id, node.subject.id] as const] : [])));
  const edges = new Map<string, number>();
  changes.forEach((change, index) => {
    const id = relationOf(change);
    if (id === undefined) return;
    const edge = edgeOf(topology, subjects.get(id), id);
    if (edge === undefined) throw unknownRelation(index, change, id);
    edges.set(id, edge);
  });
  return edges;
}

/** The edge of a fact among those that leave a node. */
export function edgeOf({ nodes, edges, outgoing }: Topology, subject: string | undefined, factId: string) {
  const node = subject === undefined ? undefined : nodes.indexOf(subject);
  if (node === undefined) return undefined;
  const list = outgoing.edges.subarray(outgoing.offsets[node], outgoing.offsets[node + 1]);
  return list.find((edge) => edges.factIdOf(edge) === factId);
}

function unknownRelation(index: number, change: Change, id: string): ServiceError {
  const name = changeName(index, change.endRelation ? 'endRelation' : 'removeRelation');
  const way = "Take the id of a `relation` as `neighborhood` or an edge's `fact` gives it";
  return new ServiceError(
    'BAD_USER_INPUT',
    `"${name}" names ${JSON.stringify(id)}, and no relation has that id. ${way}.`,
  );
}
