import { ServiceError } from '../../errors/service-error.js';
import type { Link, Model } from '../../model/model.js';
import { dayOf } from '../../topology/days.js';
import type { MadeEdge } from '../../topology/overlay.js';
import { OPEN_END, OPEN_START, type Topology } from '../../topology/topology.js';
import { findNode } from '../traverse/find-nodes.js';
import { changeName, type NewRelation } from './change.js';

/** The id of the fact behind the edge that a change makes up; no fact has such an id. */
function madeId(index: number): string {
  return `made up by change ${String(index)}`;
}

/** The place of the change that made a fact up; null for one on record. */
export function madeBy(factId: string): number | null {
  const match = /^made up by change (\d+)$/.exec(factId);
  return match === null ? null : Number(match[1]);
}

/** The edge that a change makes up. Throws BAD_USER_INPUT where the relation cannot join the two, or ends before it begins. */
export function makeEdge(model: Model, topology: Topology, index: number, relation: NewRelation): MadeEdge {
  const name = changeName(index, 'addRelation');
  const source = findNode(topology, `${name}.from`, relation.from);
  const target = findNode(topology, `${name}.to`, relation.to);
  const typeOf = (node: number): string => topology.types[topology.nodes.type[node] as number] ?? '';
  checkEnds(model, name, relation.type, { from: typeOf(source), to: typeOf(target) });
  const [since, until] = [relation.since ?? undefined, relation.until ?? undefined];
  if (since !== undefined && until !== undefined && until <= since) {
    throw new ServiceError('BAD_USER_INPUT', `"${name}" ends on ${until}, not after ${since}, when it begins.`);
  }
  const from = since === undefined ? OPEN_START : dayOf(since);
  const to = until === undefined ? OPEN_END : dayOf(until);
  return {
    factId: madeId(index),
    relation: topology.relations.findIndex(({ type }) => type === relation.type),
    source,
    target,
    fromMin: from,
    fromMax: from,
    toMin: to,
    toMax: to,
    share: NaN,
    confidence: 1,
  };
}

type Ends = { readonly from: string; readonly to: string };

function checkEnds(model: Model, name: string, type: string, ends: Ends): void {
  const allowed = endsOf(model, type);
  if (allowed.some(({ from, to }) => from === ends.from && to === ends.to)) return;
  const ways = [...new Set(allowed.map(({ from, to }) => `from ${from} to ${to}`))].join(', ');
  throw new ServiceError(
    'BAD_USER_INPUT',
    `"${name}" leads from ${ends.from} to ${ends.to}, and ${type} cannot. It leads ${ways}.`,
  );
}

/** The types of nodes that a relation can lead from and to. */
function endsOf(model: Model, type: string): readonly Ends[] {
  const members = (name: string): readonly string[] => model.abstracts.get(name)?.members ?? [name];
  return [...model.nodes.values(), ...model.abstracts.values()].flatMap((owner) =>
    [...owner.links.values()]
      .filter(({ relation }) => relation.type === type)
      .flatMap(({ direction, target }) =>
        members(owner.name).flatMap((one) => members(target).flatMap((other) => directed(direction, one, other))),
      ),
  );
}

function directed(direction: Link['direction'], one: string, other: string): readonly Ends[] {
  const [along, back] = [
    { from: one, to: other },
    { from: other, to: one },
  ];
  if (direction === 'both') return [along, back];
  return direction === 'out' ? [along] : [back];
}
