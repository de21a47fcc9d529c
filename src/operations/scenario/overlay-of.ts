import { ServiceError } from '../../errors/service-error.js';
import { dayOf, dayText } from '../../topology/days.js';
import type { Overlay } from '../../topology/overlay.js';
import type { Topology } from '../../topology/topology.js';
import type { Analysis } from '../analysis.js';
import { checkRange } from '../check-range.js';
import { findNode } from '../traverse/find-nodes.js';
import { changeName, relationOf, type Change } from './change.js';
import { findRelations } from './find-relations.js';
import { makeEdge } from './make-edge.js';

/** The changes as an overlay. Throws BAD_USER_INPUT for what is not there and what cannot be. */
export async function overlayOf(analysis: Analysis, topology: Topology, changes: readonly Change[]): Promise<Overlay> {
  checkRange('The number of "changes"', changes.length, { least: 1, most: 100 });
  const relations = await findRelations(analysis, topology, changes);
  const edgeOf = (change: Change): number => relations.get(relationOf(change) ?? '') as number;
  const overlay = {
    removedNodes: new Set<number>(),
    removedEdges: new Set<number>(),
    ended: new Map<number, number>(),
    made: changes.flatMap(({ addRelation }, index) =>
      addRelation ? [makeEdge(analysis.model, topology, index, addRelation)] : [],
    ),
  };
  changes.forEach((change, index) => {
    const { removeRelation, endRelation, removeEntity } = change;
    if (removeRelation) overlay.removedEdges.add(edgeOf(change));
    if (removeEntity) overlay.removedNodes.add(findNode(topology, changeName(index, 'removeEntity'), removeEntity));
    if (endRelation) {
      const day = endDay(topology, index, edgeOf(change), endRelation.on);
      overlay.ended.set(edgeOf(change), Math.min(day, overlay.ended.get(edgeOf(change)) ?? day));
    }
  });
  checkMade(topology, overlay, changes);
  return overlay;
}

function endDay({ edges }: Topology, index: number, edge: number, on: string): number {
  const day = dayOf(on);
  const begins = edges.fromMax[edge] as number;
  if (day > begins) return day;
  const message = `"${changeName(index, 'endRelation')}.on" is ${on}, and it may begin as late as ${dayText(begins) ?? ''}. End it later, or remove it.`;
  throw new ServiceError('BAD_USER_INPUT', message);
}

function checkMade({ nodes }: Topology, { removedNodes }: Overlay, changes: readonly Change[]): void {
  changes.forEach(({ addRelation }, index) => {
    for (const id of addRelation ? [addRelation.from, addRelation.to] : []) {
      if (!removedNodes.has(nodes.indexOf(id) ?? -1)) continue;
      const message = `"${changeName(index, 'addRelation')}" joins ${JSON.stringify(id)}, which another change removes.`;
      throw new ServiceError('BAD_USER_INPUT', message);
    }
  });
}
