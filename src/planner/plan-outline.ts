import type { Model } from '../model/model.js';
import { withdrawnType } from '../model/names.js';
import { deepFreeze } from '../plan/freeze.js';
import type { OutlinePlan } from '../plan/outline.js';

/** The outline of all that the model calls facts between two nodes: every such relation, and the types it can join. */
export function planOutline(model: Model): OutlinePlan {
  const facts = [...model.relations.values()].filter((relation) => relation.fact);
  return deepFreeze({
    kind: 'outline',
    types: joinedTypes(model),
    relations: facts.map(({ type, symmetric }) => ({ type, withdrawn: withdrawnType(type), symmetric })),
  });
}

function joinedTypes(model: Model): readonly string[] {
  const owners = [...model.nodes.values(), ...model.abstracts.values()];
  const ends = owners.flatMap((owner) =>
    [...owner.links.values()].filter((link) => link.relation.fact).flatMap((link) => [owner.name, link.target]),
  );
  const members = ends.flatMap((name) => model.abstracts.get(name)?.members ?? [name]);
  return [...new Set(members)].sort();
}
