import type { Model } from '../../src/model/model.js';

/** The types that a relation may join, in its stored direction. */
export type Ends = { readonly from: string; readonly to: string };

/** Which types each relation may join: whatever some link of some node type reads. */
export function relationEnds(model: Model): ReadonlyMap<string, readonly Ends[]> {
  const ends = new Map<string, Map<string, Ends>>();
  const add = (relation: string, from: string, to: string): void => {
    const known = ends.get(relation) ?? new Map<string, Ends>();
    ends.set(relation, known.set(`${from} ${to}`, { from, to }));
  };
  for (const type of model.nodes.values()) {
    for (const { relation, direction, target } of type.links.values()) {
      for (const far of model.abstracts.get(target)?.members ?? [target]) {
        if (direction !== 'in') add(relation.type, type.name, far);
        if (direction !== 'out') add(relation.type, far, type.name);
      }
    }
  }
  return new Map([...ends].map(([relation, pairs]) => [relation, [...pairs.values()]]));
}
